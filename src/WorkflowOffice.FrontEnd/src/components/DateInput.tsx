import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { isDate } from '../lib/dates';
import { texts } from '../texts';

const format = 'YYYY-MM-DD';

interface DateInputProps {
  label: string;
  /** Both are given by a Form.Item where it stands in one. */
  value?: string | null;
  onChange?: (date: string) => void;
  width?: number;
  id?: string;
}

/** A date kept as yyyy-MM-dd; an empty text is no date. */
export const DateInput = ({ label, value, onChange, width = 140, id }: DateInputProps) => (
  <DatePicker
    id={id}
    aria-label={label}
    format={format}
    style={{ width }}
    placeholder={texts.tasks.fields.chooseDateShort}
    value={isDate(value) ? dayjs(value, format) : null}
    onChange={(date) => onChange?.(date ? date.format(format) : '')}
  />
);
