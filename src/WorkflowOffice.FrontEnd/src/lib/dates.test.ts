import { expect, test } from 'vitest';
import { addDays, dateOfInstant, dateText, daysLeftText, instantText, isDate, isoOfChinese, monthsOf, weeksOf } from './dates';

test('an instant is shown in the legal time zone, whatever zone the computer is set to', () => {
  expect(instantText('2026-03-02T16:30:00Z')).toBe('2026-03-03 00:30');
  expect(dateOfInstant('2026-12-31T15:59:59Z')).toBe('2026-12-31');
  expect(dateOfInstant('2026-12-31T16:00:00Z')).toBe('2027-01-01');
});

test('a date keeps its weekday', () => {
  expect(dateText('2026-03-12')).toBe('2026-03-12 周四');
  expect(dateText('2026-02-28')).toBe('2026-02-28 周六');
  expect(dateText(null)).toBe('');
});

test.each([
  ['2026-02-30', false], // no such day
  ['2026-2-3', false],
  ['2028-02-29', true], // leap year
  [20260302, false],
])('isDate(%s) is %s', (text, expected) => expect(isDate(text)).toBe(expected));

test.each([
  [-2, '已逾期 2 天'],
  [0, '今天到期'],
  [3, '剩 3 天'],
  [null, ''],
])('%s days left reads %s', (days, words) => expect(daysLeftText(days)).toBe(words));

test('days are added over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('a month is drawn in weeks that start on Monday', () => {
  const weeks = weeksOf(2026, 3); // the 1st is a Sunday
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('the months between two dates come in order, once each', () => {
  expect(monthsOf(['2026-10-08', '2026-09-21', '2026-09-30', '2027-01-01'])).toEqual([
    { year: 2026, month: 9 },
    { year: 2026, month: 10 },
    { year: 2027, month: 1 },
  ]);
});

test('a Chinese date is read, anything else is not', () => {
  expect(isoOfChinese('2026年3月2日')).toBe('2026-03-02');
  expect(isoOfChinese('2026年12月31日')).toBe('2026-12-31');
  expect(isoOfChinese('3月2日')).toBeUndefined();
});
