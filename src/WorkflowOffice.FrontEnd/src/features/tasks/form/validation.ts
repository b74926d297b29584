import type { Field, FormValues, Outcome } from '../../../api/models';
import { isDate, today } from '../../../lib/dates';
import { texts } from '../../../texts';
import { visibleFields } from './visibility';

const t = texts.tasks.fields;
const choices: Field['kind'][] = ['select', 'multiselect', 'person', 'unit', 'date', 'datetime', 'checklist'];

/** The outcome that was pressed decides what is required; undefined while the form is being filled in. */
export type Pressed = Pick<Outcome, 'name' | 'skipsForm'> | undefined;

interface Circumstances {
  pressed?: Pressed;
  date?: string;
}

export function isRequired(field: Field, pressed: Pressed): boolean {
  if (!field.required || pressed?.skipsForm) return false;
  const outcomes = field.requiredFor ?? [];
  return outcomes.length === 0 || (pressed !== undefined && outcomes.includes(pressed.name));
}

/** What is wrong with one value, in words; undefined when nothing is. The server checks again with the same rules. */
export function fieldProblem(field: Field, value: unknown, { pressed, date = today() }: Circumstances = {}): string | undefined {
  if (field.kind === 'note' || field.readOnly) return undefined;
  const required = isRequired(field, pressed);
  if (field.kind === 'checklist') return required ? checklistProblem(field, value) : undefined;
  if (field.kind === 'checkbox') return required && field.mustAllBeTrue && value !== true ? t.mustBeTicked(field.label) : undefined;
  if (isBlank(value)) return required ? requiredText(field) : undefined;

  switch (field.kind) {
    case 'text':
    case 'textarea':
      return field.maxLength != null && String(value).length > field.maxLength ? t.maxLength(field.label, field.maxLength) : undefined;
    case 'number':
      return numberProblem(field, value);
    case 'date':
      if (!isDate(value)) return t.notADate(field.label);
      return field.notAfterToday && value > date ? t.notAfterToday(field.label) : undefined;
    case 'datetime':
      return field.notAfterToday && Date.parse(String(value)) > Date.now() ? t.notAfterToday(field.label) : undefined;
    case 'table':
      return tableProblem(field, value as FormValues[], { pressed, date });
    default:
      return undefined;
  }
}

/** The first problem of every visible field, by field name. */
export function formProblems(fields: Field[], values: FormValues, circumstances: Circumstances = {}): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const field of visibleFields(fields, values)) {
    const problem = fieldProblem(field, values[field.name], circumstances);
    if (problem) problems[field.name] = problem;
  }
  return problems;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function requiredText(field: Field): string {
  if (field.kind === 'attachments') return t.requiredFile(field.label);
  return choices.includes(field.kind) ? t.requiredChoice(field.label) : t.required(field.label);
}

function checklistProblem(field: Field, value: unknown): string | undefined {
  const ticks = (value ?? {}) as Record<string, boolean>;
  const unticked = (field.options ?? []).filter((option) => ticks[option.value] !== true);
  if (field.mustAllBeTrue && unticked.length > 0)
    return t.allTrue(field.label, unticked.map((option) => option.label).join(texts.common.listSeparator));
  return Object.values(ticks).some(Boolean) ? undefined : t.requiredChoice(field.label);
}

function numberProblem(field: Field, value: unknown): string | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return t.notANumber(field.label);
  if (field.min != null && number < field.min) return t.min(field.label, field.min);
  if (field.max != null && number > field.max) return t.max(field.label, field.max);
  return undefined;
}

function tableProblem(field: Field, rows: FormValues[], circumstances: Circumstances): string | undefined {
  for (const [index, row] of rows.entries()) {
    for (const column of visibleFields(field.columns ?? [], row)) {
      const problem = fieldProblem(column, row[column.name], circumstances);
      if (problem) return t.cell(field.label, index + 1, problem);
    }
  }
  return undefined;
}
