import type { Field, FormValues } from '../../../api/models';
import { today } from '../../../lib/dates';
import { visibleFields } from './visibility';

/** What the form shows at first: the draft or prefilled values, and today's date where the form asks for it. */
export function initialValues(fields: Field[], values: FormValues, date = today()): FormValues {
  const result: FormValues = { ...values };
  for (const field of fields) {
    const value = result[field.name];
    if (value === null) delete result[field.name];
    if (value == null && field.kind === 'date' && field.today) result[field.name] = date;
  }
  return result;
}

/** What is sent: the visible fields only, so that an answer to a question nobody asked never reaches a document. */
export function submittedValues(fields: Field[], values: FormValues): FormValues {
  const result: FormValues = {};
  for (const field of visibleFields(fields, values)) {
    const value = values[field.name];
    if (field.kind === 'checkbox') result[field.name] = value === true;
    else if (field.kind !== 'note' && value !== undefined) result[field.name] = typeof value === 'string' ? value.trim() : value;
  }
  return result;
}
