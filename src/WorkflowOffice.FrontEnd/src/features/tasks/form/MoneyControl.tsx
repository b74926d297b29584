import { Input } from 'antd';
import { useState } from 'react';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';

/**
 * An amount in yuan. What was typed is never rounded and nothing never becomes 0: what is no amount goes on as it was typed, so that the rule of the field says
 * what is wrong. An amount that can be is shown with two decimals once the field is left.
 */
export function MoneyControl({ field, id, value, onChange, disabled, label, invalid }: ControlProps<unknown>) {
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      id={id}
      disabled={disabled}
      aria-label={label ?? field.label}
      status={invalid ? 'error' : undefined}
      placeholder={field.placeholder ?? undefined}
      className="form-short"
      inputMode="decimal"
      suffix={texts.tasks.fields.yuan}
      maxLength={30}
      value={typed ?? moneyShown(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(moneyTyped(event.target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

/** 1,234,567.90 as a number; nothing as nothing; anything else as the text it is. */
export function moneyTyped(text: string): number | string | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain.length === 0) return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

export function moneyShown(value: unknown): string {
  if (typeof value !== 'number') return value == null ? '' : String(value);
  const exact = String(value);
  if (exact.includes('e')) return exact;
  const [whole = '', decimals = ''] = exact.split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${decimals.padEnd(2, '0')}`;
}
