import { Checkbox, Input, InputNumber, Select } from 'antd';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';
import { DateControl, DateTimeControl } from './DateControl';
import { MoneyControl } from './MoneyControl';
import { PersonControl, PostControl, UnitControl } from './PersonControl';

/** The control of every kind of field that fits on a line; the cells of a table use it too. */
export function SimpleControl(props: ControlProps<unknown>) {
  const { field, id, value, onChange, disabled, label, invalid } = props;
  const common = {
    id,
    disabled,
    'aria-label': label ?? field.label,
    status: invalid ? ('error' as const) : undefined,
    placeholder: field.placeholder ?? undefined,
  };
  const choice = { ...common, placeholder: field.placeholder ?? texts.tasks.fields.choose, options: field.options ?? [] };
  const typed = props as ControlProps<string | undefined>;

  switch (field.kind) {
    case 'textarea':
      return (
        <Input.TextArea
          {...common}
          value={textOf(value)}
          autoSize={{ minRows: field.rows ?? 3, maxRows: 14 }}
          maxLength={field.maxLength ?? undefined}
          showCount={field.maxLength != null && !label}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
    case 'number':
      return (
        <InputNumber
          {...common}
          className="form-short"
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange?.(next ?? undefined)}
        />
      );
    case 'money':
      return <MoneyControl {...props} />;
    case 'date':
      return <DateControl {...typed} />;
    case 'datetime':
      return <DateTimeControl {...typed} />;
    case 'select':
      return (
        <Select
          {...choice}
          allowClear={!field.required}
          showSearch={(field.options ?? []).length > 8 ? { optionFilterProp: 'label' } : false}
          value={value as string | undefined}
          onChange={(next: string | undefined) => onChange?.(next)}
        />
      );
    case 'multiselect':
      return (
        <Select
          {...choice}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={(value as string[] | undefined) ?? []}
          onChange={(next: string[]) => onChange?.(next)}
        />
      );
    case 'checkbox':
      return (
        <Checkbox id={id} disabled={disabled} aria-label={label} checked={value === true} onChange={(event) => onChange?.(event.target.checked)}>
          {label ? null : field.label}
        </Checkbox>
      );
    case 'person':
      return <PersonControl {...typed} />;
    case 'unit':
      return <UnitControl {...typed} />;
    case 'post':
      return <PostControl {...typed} />;
    default:
      return (
        <Input
          {...common}
          value={textOf(value)}
          maxLength={field.maxLength ?? undefined}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
  }
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));
