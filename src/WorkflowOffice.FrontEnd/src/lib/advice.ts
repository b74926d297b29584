import type { Problem } from '../api/models';
import { texts } from '../texts';

const t = texts.errors;

/**
 * The two parts of a refusal. The server's sentences end with what to do (“请…”); where they do not, a table knows by code,
 * and otherwise by status.
 */
export function explain({ code, status, detail }: Pick<Problem, 'code' | 'status' | 'detail'>) {
  const sentences = (detail ?? '').match(/[^。！？]+[。！？]?/g) ?? [];
  const advising = sentences.findIndex((_, index) => index > 0 && sentences.slice(index).every((sentence) => t.adviceOpens.test(sentence)));
  const said = advising < 0 ? undefined : sentences.slice(advising).join('');
  return {
    explanation: advising < 0 ? (detail ?? undefined) : sentences.slice(0, advising).join(''),
    advice: said ?? (code ? t.adviceByCode[code] : undefined) ?? t.adviceByStatus[status],
  };
}
