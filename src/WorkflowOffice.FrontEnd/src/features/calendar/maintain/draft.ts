import type { HolidayArrangement } from '../../../api/models';
import { isDate } from '../../../lib/dates';

export interface SpanRow {
  key: number;
  name: string;
  from: string;
  to: string;
}

export interface DayRow {
  key: number;
  name: string;
  date: string;
}

/** The form as it is being filled in; every date may still be missing. */
export interface Draft {
  year: string;
  number: string;
  title: string;
  publishedOn: string;
  source: string;
  holidays: SpanRow[];
  makeUp: DayRow[];
}

let lastKey = 0;
export const nextKey = () => ++lastKey;

export const emptySpan = (): SpanRow => ({ key: nextKey(), name: '', from: '', to: '' });
export const emptyDay = (): DayRow => ({ key: nextKey(), name: '', date: '' });

export const emptyDraft = (year: number): Draft => ({
  year: String(year),
  number: '',
  title: '',
  publishedOn: '',
  source: '',
  holidays: [emptySpan()],
  makeUp: [emptyDay()],
});

const unknownDay = '0001-01-01';

/** What was read, in the form; a source that was typed before stays. */
export const draftOf = ({ year, notice, holidays, makeUpWorkdays }: HolidayArrangement, source = ''): Draft => ({
  year: year > 0 ? String(year) : '',
  number: notice.number,
  title: notice.title,
  publishedOn: notice.publishedOn === unknownDay ? '' : notice.publishedOn,
  source: notice.source || source,
  holidays: holidays.map(({ name, from, to }) => ({ key: nextKey(), name, from, to })),
  makeUp: makeUpWorkdays.map(({ name, date }) => ({ key: nextKey(), name, date })),
});

const isEmpty = (row: SpanRow | DayRow) => Object.entries(row).every(([name, value]) => name === 'key' || value === '');

/** What the office is asked; a date that is missing is sent as the unknown day, so that the office says in words what is missing. */
export function arrangementOf(draft: Draft): HolidayArrangement {
  const day = (text: string) => (isDate(text) ? text : unknownDay);
  return {
    year: Number(draft.year) || 0,
    notice: { number: draft.number.trim(), title: draft.title.trim(), publishedOn: day(draft.publishedOn), source: draft.source.trim() },
    holidays: draft.holidays
      .filter((row) => !isEmpty(row))
      .map(({ name, from, to }) => ({ name: name.trim(), from: day(from), to: day(to || from) })),
    makeUpWorkdays: draft.makeUp.filter((row) => !isEmpty(row)).map(({ name, date }) => ({ name: name.trim(), date: day(date), notice: null })),
  };
}
