import { Form, Input, Modal } from 'antd';
import type { Procedure } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';

const t = texts.cases.start;

interface StartDialogProps {
  procedure: Procedure | undefined;
  busy: boolean;
  error: unknown;
  onCancel: () => void;
  onStart: (title: string) => void;
}

export function StartDialog({ procedure, busy, error, onCancel, onStart }: StartDialogProps) {
  const [form] = Form.useForm<{ title?: string }>();
  return (
    <Modal
      open={procedure !== undefined}
      title={procedure && t.dialogTitle(procedure.name)}
      okText={t.submit}
      confirmLoading={busy}
      onCancel={onCancel}
      onOk={form.submit}
      destroyOnHidden
    >
      {error != null && <ProblemAlert error={error} />}
      <Form form={form} layout="vertical" preserve={false} onFinish={({ title }) => onStart(title?.trim() ?? '')}>
        <Form.Item name="title" label={t.caseTitle}>
          <Input autoFocus maxLength={200} placeholder={t.caseTitlePlaceholder} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
