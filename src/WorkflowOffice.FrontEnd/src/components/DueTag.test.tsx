import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Colour } from '../api/models';
import { deadlineShades } from '../lib/colours';
import { DueTag } from './DueTag';

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test.each([
  ['Green', 12, '剩 12 天'],
  ['Yellow', 3, '剩 3 天'],
  ['Red', 0, '今天到期'],
  ['Overdue', -2, '已逾期 2 天'],
] as [Colour, number, string][])('%s with %s days left', (colour, daysLeft, words) => {
  render(<DueTag due={{ dueOn: '2026-03-12', daysLeft, colour }} />);
  expect(screen.getByText('2026-03-12')).toBeInTheDocument();
  expect(screen.getByText(words)).toHaveStyle({ color: rgb(deadlineShades[colour].text) });
});

test('a date in a year without a published calendar says so', () => {
  render(<DueTag due={{ dueOn: '2027-03-12', daysLeft: 90, colour: 'Green', provisional: true }} />);
  expect(screen.getByText('暂定')).toBeInTheDocument();
});

test('no date, no promise', () => {
  render(<DueTag due={{ colour: 'None' }} />);
  expect(screen.getByText('—')).toBeInTheDocument();
});
