import type { Field, FormValues, Outcome } from '../../../api/models';
import { dateOfInstant, isDate, today } from '../../../lib/dates';
import { texts } from '../../../texts';
import { articleProblem, mostArticles } from './law';
import { visibleFields } from './visibility';

const t = texts.tasks.fields;
const choices: Field['kind'][] = ['select', 'multiselect', 'person', 'unit', 'post', 'date', 'datetime', 'checklist'];
const longestText = 20_000;
const mostRows = 500;
/** What a number here still holds to the 分. */
const mostMoney = 999_999_999_999.99;
const years = { first: 1990, last: 2100 };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$/;

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
  if (field.kind === 'checklist') return checklistProblem(field, value, required);
  if (field.kind === 'checkbox') return checkboxProblem(field, value, required);
  if (isBlank(value)) return required ? requiredText(field) : undefined;

  switch (field.kind) {
    case 'text':
    case 'textarea':
      return textProblem(field, value);
    case 'number':
      return numberProblem(field, value);
    case 'money':
      return moneyProblem(field, value);
    case 'date':
      return dateProblem(field, value, date);
    case 'datetime':
      return momentProblem(field, value, date);
    case 'select':
      return isOption(field, value) ? undefined : t.notAChoice(field.label);
    case 'multiselect':
      return Array.isArray(value) && value.every((one) => isOption(field, one)) ? undefined : t.notAChoice(field.label);
    case 'person':
    case 'unit':
      return typeof value === 'string' && guid.test(value) ? undefined : t.notAChoice(field.label);
    case 'post':
      return typeof value === 'string' ? undefined : t.notAChoice(field.label);
    case 'attachments':
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string' && guid.test(one))) return t.notFiles(field.label);
      return countProblem(field, value, t.units.files);
    case 'law':
      return lawProblem(field, value);
    case 'table':
      return tableProblem(field, value, { pressed, date });
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

const isOption = (field: Field, value: unknown) =>
  typeof value === 'string' && (field.options == null || field.options.some((option) => option.value === value));

function checkboxProblem(field: Field, value: unknown, required: boolean): string | undefined {
  if (value != null && typeof value !== 'boolean') return t.notAChoice(field.label);
  return required && field.mustAllBeTrue && value !== true ? t.mustBeTicked(field.label) : undefined;
}

function checklistProblem(field: Field, value: unknown, required: boolean): string | undefined {
  const ticks = (value ?? {}) as Record<string, unknown>;
  if (typeof ticks !== 'object' || Array.isArray(ticks) || Object.values(ticks).some((tick) => typeof tick !== 'boolean')) return t.notAChoice(field.label);
  if (Object.keys(ticks).some((name) => !isOption(field, name))) return t.notAChoice(field.label);
  if (!required) return undefined;
  const unticked = (field.options ?? []).filter((option) => ticks[option.value] !== true);
  if (field.mustAllBeTrue && unticked.length > 0)
    return t.allTrue(field.label, unticked.map((option) => option.label).join(texts.common.listSeparator));
  return Object.values(ticks).some(Boolean) ? undefined : t.requiredChoice(field.label);
}

function textProblem(field: Field, value: unknown): string | undefined {
  if (typeof value !== 'string') return t.notAText(field.label);
  const longest = field.maxLength ?? longestText;
  return value.length > longest ? t.maxLength(field.label, longest) : undefined;
}

function numberProblem(field: Field, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return t.notANumber(field.label);
  if (field.decimals != null && rounded(value, field.decimals) !== value)
    return field.decimals === 0 ? t.whole(field.label) : t.decimals(field.label, field.decimals);
  return limitProblem(field, value);
}

function moneyProblem(field: Field, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return t.notMoney(field.label);
  if (rounded(value, 2) !== value) return t.decimals(field.label, 2);
  if (value < 0) return t.negative(field.label);
  return value > mostMoney ? t.tooMuch(field.label) : limitProblem(field, value);
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function limitProblem(field: Field, value: number): string | undefined {
  if (field.min != null && value < field.min) return t.min(field.label, field.min);
  return field.max != null && value > field.max ? t.max(field.label, field.max) : undefined;
}

function dateProblem(field: Field, value: unknown, date: string): string | undefined {
  if (!isDate(value)) return t.notADate(field.label);
  const year = Number(value.slice(0, 4));
  if (year < years.first || year > years.last) return t.year(field.label, year);
  return field.notAfterToday && value > date ? t.notAfterToday(field.label) : undefined;
}

function momentProblem(field: Field, value: unknown, date: string): string | undefined {
  if (typeof value !== 'string' || !moment.test(value) || !isDate(value.slice(0, 10)) || Number.isNaN(Date.parse(value))) return t.notAMoment(field.label);
  return field.notAfterToday && dateOfInstant(value) > date ? t.notAfterToday(field.label) : undefined;
}

function countProblem(field: Field, items: unknown[], unit: string): string | undefined {
  if (field.minItems != null && items.length < field.minItems) return t.atLeast(field.label, field.minItems, unit);
  return field.maxItems != null && items.length > field.maxItems ? t.atMost(field.label, field.maxItems, unit) : undefined;
}

function lawProblem(field: Field, value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length > mostArticles) return t.notLaw(field.label);
  for (const [index, row] of value.entries()) {
    const problem = articleProblem(row);
    if (problem) return t.cell(field.label, index + 1, problem);
  }
  return countProblem(field, value, t.units.articles);
}

function tableProblem(field: Field, value: unknown, circumstances: Circumstances): string | undefined {
  if (!Array.isArray(value) || value.length > mostRows || value.some((row) => typeof row !== 'object' || row === null || Array.isArray(row)))
    return t.notATable(field.label, mostRows);
  const columns = field.columns ?? [];
  for (const [index, row] of (value as FormValues[]).entries()) {
    for (const column of visibleFields(columns, row)) {
      // What the step shows only must still be what it says it is, but nobody can be asked for it.
      const asked = column.readOnly ? { ...column, readOnly: false, required: false } : column;
      const problem = fieldProblem(asked, row[column.name], circumstances);
      if (problem) return t.cell(field.label, index + 1, problem);
    }
  }
  return countProblem(field, value, t.units.rows);
}
