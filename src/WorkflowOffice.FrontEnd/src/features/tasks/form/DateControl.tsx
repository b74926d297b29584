import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { dateOfInstant, instantText, isDate, today } from '../../../lib/dates';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';

const t = texts.tasks.fields;
const dayFormat = 'YYYY-MM-DD';
const minuteFormat = 'YYYY-MM-DD HH:mm';
const legalOffset = '+08:00';

/** A calendar date, kept as yyyy-MM-dd: no time zone can move it. */
export function DateControl({ field, id, value, onChange, disabled, label, invalid }: ControlProps<string | undefined>) {
  return (
    <DatePicker
      id={id}
      aria-label={label ?? field.label}
      className="form-short"
      allowClear={!field.required}
      format={dayFormat}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      placeholder={field.placeholder ?? t.chooseDate}
      value={isDate(value) ? dayjs(value, dayFormat) : null}
      disabledDate={field.notAfterToday ? (date) => date.format(dayFormat) > today() : undefined}
      onChange={(date) => onChange?.(date ? date.format(dayFormat) : undefined)}
    />
  );
}

/** A moment: shown in the legal time zone whatever zone the computer is set to, kept as a UTC instant. */
export function DateTimeControl({ field, id, value, onChange, disabled, label, invalid }: ControlProps<string | undefined>) {
  return (
    <DatePicker
      id={id}
      aria-label={label ?? field.label}
      className="form-short"
      showTime={{ format: 'HH:mm' }}
      format={minuteFormat}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      placeholder={field.placeholder ?? t.chooseDateTime}
      value={value ? dayjs(instantText(value), minuteFormat) : null}
      disabledDate={field.notAfterToday ? (date) => date.format(dayFormat) > dateOfInstant(new Date()) : undefined}
      onChange={(moment) => onChange?.(moment ? new Date(`${moment.format('YYYY-MM-DDTHH:mm')}:00${legalOffset}`).toISOString() : undefined)}
    />
  );
}
