import type { Field, Problem } from '../../../api/models';
import { texts } from '../../../texts';

export interface SortedErrors {
  fields: { name: string; errors: string[] }[];
  opinion: string | undefined;
  others: string[];
}

/** Sends each complaint of the server to the control it is about; what fits nowhere is listed. */
export function sortErrors(problem: Problem, fields: Field[]): SortedErrors {
  const sorted: SortedErrors = { fields: [], opinion: undefined, others: [] };
  for (const [key, messages] of Object.entries(problem.errors ?? {})) {
    const field = fieldOf(key, fields);
    if (field) {
      const known = sorted.fields.find((entry) => entry.name === field.name);
      if (known) known.errors.push(...messages);
      else sorted.fields.push({ name: field.name, errors: [...messages] });
    } else if (key.toLowerCase() === 'opinion') sorted.opinion = messages.join(texts.common.listSeparator);
    else sorted.others.push(...messages);
  }
  return sorted;
}

/** `finders[0].name`, `Finders` and `values.finders` all mean the field `finders`. */
function fieldOf(key: string, fields: Field[]): Field | undefined {
  const plain = key.replace(/^values\./i, '').replace(/[.[].*$/, '');
  return fields.find((field) => field.name === plain) ?? fields.find((field) => field.name.toLowerCase() === plain.toLowerCase());
}
