import { Form } from 'antd';
import type { FormValues, TaskDetail } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { texts } from '../../../texts';
import { FormContext } from '../form/formContext';
import { FormFields } from '../form/FormFields';
import { initialValues } from '../form/formValues';

const t = texts.tasks;

/** The form of a task that is finished or not (yet) the reader's to fill in. */
export function TaskView({ task }: { task: TaskDetail }) {
  const fields = task.form.fields;
  const asText = !(task.state === 'Open' && task.mayAct);
  return (
    <Panel title={t.form}>
      <FormContext value={{ caseId: task.caseId, taskId: task.id, clocks: task.clockDays, attachments: task.attachments }}>
        <Form<FormValues> layout="vertical" requiredMark={!asText} initialValues={initialValues(fields, task.values)}>
          {fields.length > 0 ? <FormFields fields={fields} readOnly={asText} disabled /> : <p className="quiet">{t.noForm}</p>}
        </Form>
      </FormContext>
    </Panel>
  );
}
