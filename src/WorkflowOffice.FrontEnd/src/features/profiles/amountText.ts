import { texts } from '../../texts';

const t = texts.profiles;

/** “5 个工作日”, “8 项”, or that it is not set. */
export function amountText(value: number | string | null | undefined, unit: keyof typeof t.units, entries = 0): string {
  if (value != null) return `${Number(value).toLocaleString('zh-CN')} ${t.units[unit]}`.trim();
  return entries > 0 ? t.entries(entries) : t.notSet;
}
