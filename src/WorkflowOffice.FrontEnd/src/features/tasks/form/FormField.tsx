import { Alert, Form } from 'antd';
import type { Field, FormValues } from '../../../api/models';
import { AttachmentsControl } from './AttachmentsControl';
import { ChecklistControl } from './ChecklistControl';
import type { ControlProps } from './controlProps';
import { ReadOnlyValue } from './ReadOnlyValue';
import { SimpleControl } from './SimpleControl';
import { TableControl } from './TableControl';
import { fieldProblem } from './validation';

interface FormFieldProps {
  field: Field;
  /** Shows the answer as text instead of a control. */
  readOnly: boolean;
  disabled: boolean;
}

export function FormField({ field, readOnly, disabled }: FormFieldProps) {
  if (field.kind === 'note')
    return <Alert className="form-note" type="info" title={field.label} description={field.help ?? undefined} />;

  const asText = readOnly || field.readOnly === true;
  const wide = ['textarea', 'table', 'checklist', 'attachments', 'multiselect'].includes(field.kind) || (field.maxLength ?? 0) > 60;
  return (
    <Form.Item
      name={field.name}
      label={field.kind === 'checkbox' && !asText ? undefined : field.label}
      className={wide ? 'form-wide' : undefined}
      required={!asText && (field.required === true || field.mustAllBeTrue === true)}
      extra={asText ? undefined : field.help}
      validateTrigger="onChange"
      rules={[{ validator: (_, value: unknown) => check(field, value) }]}
    >
      {asText ? <ReadOnlyValue field={field} /> : <Control field={field} disabled={disabled} />}
    </Form.Item>
  );
}

function check(field: Field, value: unknown) {
  const problem = fieldProblem(field, value);
  return problem ? Promise.reject(new Error(problem)) : Promise.resolve();
}

function Control(props: ControlProps<unknown>) {
  switch (props.field.kind) {
    case 'checklist':
      return <ChecklistControl {...(props as ControlProps<Record<string, boolean>>)} />;
    case 'table':
      return <TableControl {...(props as ControlProps<FormValues[]>)} />;
    case 'attachments':
      return <AttachmentsControl {...(props as ControlProps<string[]>)} />;
    default:
      return <SimpleControl {...props} />;
  }
}
