import { App, Button, Form, Input } from 'antd';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import { repeats, required } from '../passwordRules';
import { useChangePassword } from '../useChangePassword.mutation';

const t = texts.account.password;

interface PasswordForm {
  current: string;
  next: string;
}

export function PasswordPage() {
  const [form] = Form.useForm<PasswordForm>();
  const { message } = App.useApp();
  const change = useChangePassword(() => {
    form.resetFields();
    void message.success(t.done);
  });

  return (
    <>
      <PageHeader title={t.title} />
      <Panel label={t.title}>
        <Form form={form} layout="vertical" style={{ maxWidth: 420 }} onFinish={({ current, next }) => change.mutate({ current, next })}>
          {change.isError && <ProblemAlert error={change.error} />}
          <Form.Item name="current" label={t.current} rules={required(t.current)}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item name="next" label={t.next} rules={required(t.next)} extra={t.rule}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item name="repeat" label={t.repeat} dependencies={['next']} rules={[...required(t.repeat), repeats('next')]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t.submit}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
