import { Form, Input, Modal, Select } from 'antd';
import type { FormItemProps } from 'antd';
import type { DocumentDetail } from '../../../api/models';
import { toProblem } from '../../../api/problem';
import { DateInput } from '../../../components/DateInput';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import { usePeople } from '../../../lib/usePeople.query';
import type { ServiceValues, useDocumentAct } from '../useDocumentAct.mutation';

const t = texts.documents.service;

interface ServiceFormProps {
  document: DocumentDetail;
  act: ReturnType<typeof useDocumentAct>;
  what: 'serve' | 'receipt';
  onClose: () => void;
}

/** Service that no step of the workflow records; the names of the fields are those of the step's form, so are the checks of the server. */
export function ServiceForm({ document, act, what, onClose }: ServiceFormProps) {
  const [form] = Form.useForm<ServiceValues>();
  const method = Form.useWatch('ServiceMethod', form);
  const people = usePeople();
  const errors = act.isError ? (toProblem(act.error) as { errors?: Record<string, string[]> }).errors : undefined;
  const item = (name: keyof typeof t.fields, required = true): FormItemProps => ({
    name,
    label: t.fields[name],
    rules: required ? [{ required: true, message: t.need(t.fields[name]) }] : [],
    ...(errors?.[name] ? { validateStatus: 'error', help: errors[name].join('；') } : {}),
  });
  const persons = people.data?.map(({ id, name, unitName }) => ({ value: id, label: `${name}（${unitName}）` }));
  return (
    <Modal
      open
      width={620}
      title={what === 'serve' ? t.title(document.title) : t.receipt}
      okText={what === 'serve' ? t.record : t.receipt}
      cancelText={texts.common.cancel}
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {act.isError && <ProblemAlert error={act.error} onClose={act.reset} />}
      <Form<ServiceValues>
        form={form}
        layout="vertical"
        initialValues={{ DispatchedOn: '', ServedOn: '' }}
        onFinish={(values) => act.mutate({ act: what, body: { values } }, { onSuccess: onClose })}
      >
        {what === 'serve' && (
          <div className="document-service">
            <Form.Item {...item('ServiceMethod')}>
              <Select aria-label={t.fields.ServiceMethod} options={t.methods} />
            </Form.Item>
            <Form.Item {...item('ServiceReceiver')}>
              <Input maxLength={100} aria-label={t.fields.ServiceReceiver} />
            </Form.Item>
            <Form.Item {...item('ServicePlace')} className="document-service-wide">
              <Input maxLength={200} aria-label={t.fields.ServicePlace} />
            </Form.Item>
            {(['Deliverer1Id', 'Deliverer2Id'] as const).map((name) => (
              <Form.Item key={name} {...item(name)}>
                <Select showSearch={{ optionFilterProp: 'label' }} aria-label={t.fields[name]} options={persons} loading={people.isPending} />
              </Form.Item>
            ))}
            <Form.Item {...item('DispatchedOn')}>
              <Day label={t.fields.DispatchedOn} />
            </Form.Item>
            <Form.Item {...item('ServedOn', false)} extra={errors?.ServedOn ? undefined : t.servedOnHint}>
              <Day label={t.fields.ServedOn} />
            </Form.Item>
            {method === 'Leave' && (
              <Form.Item {...item('ServiceWitness', false)} extra={t.witnessHint} className="document-service-wide">
                <Input maxLength={100} aria-label={t.fields.ServiceWitness} />
              </Form.Item>
            )}
          </div>
        )}
        {what === 'receipt' && (
          <Form.Item {...item('ServedOn')}>
            <Day label={t.fields.ServedOn} />
          </Form.Item>
        )}
        <Form.Item {...item('ServiceNote', false)}>
          <Input.TextArea autoSize maxLength={500} aria-label={t.fields.ServiceNote} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Takes what the form gives it. */
const Day = ({ label, value = '', onChange = () => undefined, id }: { label: string; value?: string; onChange?: (date: string) => void; id?: string }) => (
  <DateInput id={id} label={label} value={value} onChange={onChange} width={220} />
);
