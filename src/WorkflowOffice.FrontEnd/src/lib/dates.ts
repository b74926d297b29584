import { texts } from '../texts';

/** The legal time zone: every date that counts is a date there, wherever the browser runs. */
const legalTimeZone = 'Asia/Shanghai';
const t = texts.common.dates;

const instantParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: legalTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | Date) {
  const parts = instantParts.formatToParts(typeof instant === 'string' ? new Date(instant) : instant);
  return Object.fromEntries(parts.map((part) => [part.type, part.value])) as Record<Intl.DateTimeFormatPartTypes, string>;
}

/** The date (yyyy-MM-dd) on which an instant falls in the legal time zone. */
export function dateOfInstant(instant: string | Date): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

export const today = () => dateOfInstant(new Date());

/** “2026-03-02 09:05” in the legal time zone. */
export function instantText(instant: string | null | undefined): string {
  if (!instant || Number.isNaN(Date.parse(instant))) return '';
  const { year, month, day, hour, minute } = partsOf(instant);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

export function timeText(instant: string): string {
  const { hour, minute, second } = partsOf(instant);
  return `${hour}:${minute}:${second}`;
}

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

export const isDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && utc(text).toISOString().startsWith(text);

/** 0 = Sunday. */
export const weekdayOf = (date: string) => utc(date).getUTCDay();

export const weekdayText = (date: string) => t.weekday(t.weekdays[weekdayOf(date)] ?? '');

/** “2026-03-02 周一” */
export const dateText = (date: string | null | undefined) => (isDate(date) ? `${date} ${weekdayText(date)}` : '');

/** “2026年3月2日” */
export function fullDateText(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return t.full(year, month, day);
}

export function addDays(date: string, days: number): string {
  const result = utc(date);
  result.setUTCDate(result.getUTCDate() + days);
  return result.toISOString().slice(0, 10);
}

/** The months, in order, that a set of dates touches. */
export function monthsOf(dates: string[]): { year: number; month: number }[] {
  const keys = [...new Set(dates.map((date) => date.slice(0, 7)))].sort();
  return keys.map((key) => ({ year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)) }));
}

/** The weeks of a month, Monday first; null where the week belongs to a neighbouring month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const blanks = (weekdayOf(first) + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = 0; day < length; day++) cells.push(addDays(first, day));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export function daysLeftText(daysLeft: number | null | undefined): string {
  if (daysLeft == null) return '';
  if (daysLeft < 0) return t.overdue(-daysLeft);
  return daysLeft === 0 ? t.today : t.left(daysLeft);
}

/** 2026年3月2日 as 2026-03-02; undefined when it is no such date. */
export function isoOfChinese(text: string): string | undefined {
  const found = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : undefined;
}
