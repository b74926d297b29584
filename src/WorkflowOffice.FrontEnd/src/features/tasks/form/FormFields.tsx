import { Form } from 'antd';
import type { Field, FormValues } from '../../../api/models';
import { FormField } from './FormField';
import { visibleFields } from './visibility';
import './form.css';

interface FormFieldsProps {
  fields: Field[];
  readOnly?: boolean;
  disabled?: boolean;
}

/** The fields of a task's form that the answers so far call for, under the headings of their sections. Stands inside an antd Form. */
export function FormFields({ fields, readOnly = false, disabled = false }: FormFieldsProps) {
  const form = Form.useFormInstance();
  const watched = Form.useWatch((values: FormValues) => values, { form, preserve: true });
  const values = watched ?? (form.getFieldsValue(true) as FormValues);

  return sectionsOf(visibleFields(fields, values)).map(({ title, members }, index) => (
    <fieldset key={`${title ?? ''} ${index}`} className="form-section">
      {title && <legend>{title}</legend>}
      <div className="form-grid">
        {members.map((field) => (
          <FormField key={field.name} field={field} readOnly={readOnly} disabled={disabled} />
        ))}
      </div>
    </fieldset>
  ));
}

function sectionsOf(fields: Field[]) {
  const sections: { title: string | undefined; members: Field[] }[] = [];
  for (const field of fields) {
    const title = field.section ?? undefined;
    const last = sections.at(-1);
    if (last && last.title === title) last.members.push(field);
    else sections.push({ title, members: [field] });
  }
  return sections;
}
