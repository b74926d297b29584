import { texts } from '../texts';
import { instantText, isDate, dateText } from './dates';

export function sizeText(bytes: number): string {
  const t = texts.common.size;
  if (bytes < 1024) return t.b(bytes);
  if (bytes < 1024 * 1024) return t.kb((bytes / 1024).toFixed(bytes < 10240 ? 1 : 0));
  return t.mb((bytes / 1024 / 1024).toFixed(1));
}

/** A fact or detail as people read it; the server may send text, numbers, dates, lists or small objects. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? texts.common.yes : texts.common.no;
  if (typeof value === 'string') {
    if (isDate(value)) return dateText(value);
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? instantText(value) || value : value;
  }
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(valueText).join(texts.common.listSeparator);
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}${texts.common.colon}${valueText(inner)}`)
      .join(texts.common.listSeparator);
  return String(value);
}

/** 30,000.00 元 */
export const moneyText = (amount: number) =>
  texts.common.yuan(amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
