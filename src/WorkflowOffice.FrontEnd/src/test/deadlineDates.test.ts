import { expect, test } from 'vitest';

/** Every source of a component, as text. */
const sources: Record<string, string> = import.meta.glob('../**/*.tsx', { query: '?raw', import: 'default', eager: true });

/** The answer to 为什么是这一天 itself: the drawer with its parts, and the component that asks. */
const answers = ['clocks/ClockDrawer.tsx', 'clocks/ClockChanges.tsx', 'clocks/ClockHistory.tsx', 'clocks/DerivationCalendar.tsx', 'components/WhyDate.tsx'];

/** A deadline date that is printed: {x.dueOn}, {dateText(x.newDue)} … between tags, not handed to an attribute. */
const printed = /(?<!=)\{\s*(?:\w+\()*(?:(?!t\.|texts\.)[\w?]+\.)*(?:dueOn|dueAt|oldDue|newDue|rawEnd)\b[^{},:;]*\}/g;

const asks = /<(WhyDate|DueTag|DeadlineText)\b/;

test('no deadline date is shown without 为什么是这一天', () => {
  const files = Object.entries(sources).filter(([file]) => !file.includes('.test.') && !answers.some((answer) => file.endsWith(answer)));
  expect(files.length).toBeGreaterThan(80);
  const silent = files.flatMap(([file, text]) =>
    [...text.matchAll(printed)]
      .filter((found) => !isAsked(text, found.index))
      .map((found) => `${file}: ${found[0]}`),
  );
  expect(silent).toEqual([]);
});

/** What the office says in words may name a last day: why a period ended, what a step led to, what is to be done, a value of the case or of a register. */
const worded = /\{\s*(?:(?:\w+\.)+(?:instructions|outcome|stopReason)|notice\.text|stopText\(\w+\)|valueText\(\w+\.value\))\s*\}/g;

test('no words that may name a deadline date are printed as they come', () => {
  const silent = Object.entries(sources)
    .filter(([file]) => !file.includes('.test.') && !answers.some((answer) => file.endsWith(answer)))
    .flatMap(([file, text]) => [...text.matchAll(worded)].filter((found) => text[found.index - 1] !== '=').map((found) => `${file}: ${found[0]}`));
  expect(silent).toEqual([]);
});

test('the check sees words as they come', () => {
  expect([...'<div>{stopText(clock)}</div>'.matchAll(worded)]).toHaveLength(1);
  expect([...'<b>{task.instructions}</b>'.matchAll(worded)]).toHaveLength(1);
});

test('the check sees a silent date', () => {
  expect([...'<b>{dateText(clock.dueOn)}</b>'.matchAll(printed)]).toHaveLength(1);
  expect([...'<DueTag due={{ ...clock, dueOn: clock.dueOn }} />'.matchAll(printed)]).toHaveLength(0);
  expect(isAsked('<WhyDate date={clock.dueOn}>{dateText(clock.dueOn)}</WhyDate>', 30)).toBe(true);
  expect(isAsked('<WhyDate date={a} /> <b>{clock.dueOn}</b>', 25)).toBe(false);
});

/** Whether the place lies within an element that asks. */
function isAsked(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = before.lastIndexOf('<WhyDate');
  if (opened < 0) return asks.test(lineOf(text, at)) && before.lastIndexOf('<DueTag') > before.lastIndexOf('\n');
  const between = before.slice(opened);
  return !between.includes('</WhyDate>') && !between.includes('/>');
}

function lineOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
}
