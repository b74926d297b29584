import { Form, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '../../texts';

const t = texts.catalogues;

interface RowDialogProps<V> {
  title: string;
  form: FormInstance<V>;
  initial: V;
  onOk: (values: V) => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The form of one row. */
export function RowDialog<V extends object>({ title, form, initial, onOk, onCancel, children }: RowDialogProps<V>) {
  return (
    <Modal open title={title} width={640} okText={t.ok} cancelText={texts.common.cancel} onCancel={onCancel} onOk={() => form.submit()}>
      <Form<V> form={form} layout="vertical" size="small" initialValues={initial} onFinish={onOk} requiredMark={false}>
        {children}
      </Form>
    </Modal>
  );
}
