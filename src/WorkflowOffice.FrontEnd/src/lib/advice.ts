import type { Problem } from '../api/models';
import { texts } from '../texts';

const t = texts.errors;

/** What to do about a refusal: by its code when it is known, otherwise by its status. */
export const adviceFor = ({ code, status }: Pick<Problem, 'code' | 'status'>) =>
  (code ? t.adviceByCode[code] : undefined) ?? t.adviceByStatus[status];
