import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, test } from 'vitest';
import type { Field } from '../../../api/models';
import { MoneyControl, moneyShown, moneyTyped } from './MoneyControl';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  ['50000.5', 50000.5],
  ['1,234,567.89', 1234567.89],
  ['１２，３４５', 12345], // typed with a Chinese input method
  ['1234567.895', 1234567.895], // the rule refuses three decimals, the field does not round
  ['-5', -5],
  ['3万', '3万'],
  ['1.', '1.'],
])('%s is understood as %s', (text, value) => expect(moneyTyped(text)).toBe(value));

test.each([
  [undefined, ''],
  [null, ''],
  [0, '0.00'],
  [50000.5, '50,000.50'],
  [1234567.895, '1,234,567.895'],
  [999999999999.99, '999,999,999,999.99'],
  ['3万', '3万'],
])('%s is shown as %s', (value, text) => expect(moneyShown(value)).toBe(text));

it('stays empty when it is left empty, and keeps what is typed', async () => {
  const values: unknown[] = [];
  function Form() {
    const [value, setValue] = useState<unknown>();
    const change = (next: unknown) => {
      values.push(next);
      setValue(next);
    };
    return <MoneyControl field={{ name: 'f', label: '罚款', kind: 'money' } as Field} value={value} onChange={change} />;
  }
  render(<Form />);
  const box = screen.getByLabelText('罚款');

  await userEvent.click(box);
  await userEvent.tab();
  expect(values).toEqual([]);
  expect(box).toHaveValue('');

  await userEvent.type(box, '50000.5');
  expect(box).toHaveValue('50000.5');
  await userEvent.tab();
  expect(box).toHaveValue('50,000.50');
  await userEvent.clear(box);
  await userEvent.tab();
  expect(values.at(-1)).toBeUndefined();
  expect(box).toHaveValue('');
});
