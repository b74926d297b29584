import { Alert, Form } from 'antd';
import type { Field, FormValues, LawArticle } from '../../../api/models';
import { texts } from '../../../texts';
import { AttachmentsControl } from './AttachmentsControl';
import { ChecklistControl } from './ChecklistControl';
import type { ControlProps } from './controlProps';
import { useFormSurroundings } from './formContext';
import { LawControl } from './LawControl';
import { ReadOnlyValue } from './ReadOnlyValue';
import { SimpleControl } from './SimpleControl';
import { TableControl } from './TableControl';
import { fieldProblem, isRequired, type Pressed } from './validation';

interface FormFieldProps {
  field: Field;
  /** Shows the answer as text instead of a control. */
  readOnly: boolean;
  disabled: boolean;
}

export function FormField({ field, readOnly, disabled }: FormFieldProps) {
  const { pressed } = useFormSurroundings();
  if (field.kind === 'note')
    return <Alert className="form-note" type="info" title={field.label} description={field.help ?? undefined} />;

  const asText = readOnly || field.readOnly === true;
  const wide = ['textarea', 'table', 'checklist', 'attachments', 'multiselect', 'law'].includes(field.kind) || (field.maxLength ?? 0) > 60;
  return (
    <Form.Item
      name={field.name}
      label={field.kind === 'checkbox' && !asText ? undefined : field.label}
      className={wide ? 'form-wide' : undefined}
      required={!asText && isRequired(field, undefined)}
      extra={!asText && (field.help || field.requiredFor?.length) ? <Help field={field} /> : undefined}
      validateTrigger="onChange"
      rules={[{ validator: (_, value: unknown) => check(field, value, pressed?.current) }]}
    >
      {asText ? <ReadOnlyValue field={field} /> : <Control field={field} disabled={disabled} />}
    </Form.Item>
  );
}

/** What the form's author explains, and for which results an answer is needed. */
function Help({ field }: { field: Field }) {
  const outcomes = field.required ? (field.requiredFor ?? []) : [];
  return (
    <>
      {field.help}
      {outcomes.length > 0 && <div>{texts.tasks.fields.requiredFor(outcomes.join(texts.common.listSeparator))}</div>}
    </>
  );
}

function check(field: Field, value: unknown, pressed: Pressed) {
  const problem = fieldProblem(field, value, { pressed });
  return problem ? Promise.reject(new Error(problem)) : Promise.resolve();
}

function Control(props: ControlProps<unknown>) {
  switch (props.field.kind) {
    case 'checklist':
      return <ChecklistControl {...(props as ControlProps<Record<string, boolean>>)} />;
    case 'table':
      return <TableControl {...(props as ControlProps<FormValues[]>)} />;
    case 'law':
      return <LawControl {...(props as ControlProps<LawArticle[]>)} />;
    case 'attachments':
      return <AttachmentsControl {...(props as ControlProps<string[]>)} />;
    default:
      return <SimpleControl {...props} />;
  }
}
