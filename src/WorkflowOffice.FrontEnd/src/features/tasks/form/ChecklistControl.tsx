import { Checkbox } from 'antd';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';

/** Points to be ticked one by one; there is deliberately no “tick all”. */
export function ChecklistControl({ field, id, value = {}, onChange, disabled }: ControlProps<Record<string, boolean>>) {
  const options = field.options ?? [];
  const done = options.filter((option) => value[option.value]).length;
  return (
    <div role="group" aria-label={field.label} id={id} tabIndex={-1} className="form-checklist">
      {options.map((option) => (
        <Checkbox
          key={option.value}
          disabled={disabled}
          checked={value[option.value] === true}
          onChange={(event) => onChange?.({ ...value, [option.value]: event.target.checked })}
        >
          {option.label}
        </Checkbox>
      ))}
      <span className="quiet" aria-live="polite">
        {texts.tasks.fields.checked(done, options.length)}
      </span>
    </div>
  );
}
