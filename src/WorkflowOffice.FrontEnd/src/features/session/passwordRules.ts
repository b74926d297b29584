import type { FormRule } from 'antd';
import { texts } from '../../texts';

const t = texts.account.password;

export const required = (label: string): FormRule[] => [{ required: true, message: t.required(label) }];

/** The second entry of a password must be the first one again. */
export const repeats =
  (first: string | string[]): FormRule =>
  ({ getFieldValue }) => ({
    validator: (_, value: unknown) => (!value || value === getFieldValue(first) ? Promise.resolve() : Promise.reject(new Error(t.mismatch))),
  });
