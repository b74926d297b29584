import type { Field, FormValues } from '../../../api/models';

/** Whether a field is asked for, given what was answered so far. A field that hangs on a hidden field is hidden too. */
export function isVisible(field: Field, fields: Field[], values: FormValues, asking: string[] = []): boolean {
  if (field.hidden) return false;
  const condition = field.visibleWhen;
  if (!condition) return true;
  if (asking.includes(field.name)) return false;
  const governing = fields.find((other) => other.name === condition.field);
  if (governing && !isVisible(governing, fields, values, [...asking, field.name])) return false;
  return matches(values[condition.field], condition.equals);
}

export const visibleFields = (fields: Field[], values: FormValues) => fields.filter((field) => isVisible(field, fields, values));

function matches(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => matches(value, one));
  if (Array.isArray(value)) return value.some((one) => matches(one, wanted));
  if (typeof wanted === 'boolean') return Boolean(value) === wanted;
  return String(value ?? '') === String(wanted ?? '');
}
