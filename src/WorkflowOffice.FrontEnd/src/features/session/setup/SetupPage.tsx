import { Alert, App, Button, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useDocumentTitle } from '../../../components/useDocumentTitle';
import { texts } from '../../../texts';
import { repeats, required } from '../passwordRules';
import { SignInFrame } from '../signIn/SignInPage';
import { useSetUp } from '../useSetUp.mutation';

const t = texts.account.setup;

/** The first start prints a one-time link to this page; it makes the first administrator. */
export function SetupPage() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const navigate = useNavigate();
  const { message } = App.useApp();
  const setUp = useSetUp(() => {
    void message.success(t.done);
    void navigate('/login');
  });
  useDocumentTitle(t.title);

  return (
    <SignInFrame>
      <div className="sign-in-form">
        <h1>{t.title}</h1>
        <p className="quiet">{t.intro}</p>
        {!token && <Alert type="error" showIcon title={t.tokenMissing} />}
        {setUp.isError && <ProblemAlert error={setUp.error} />}
        <Form layout="vertical" disabled={!token} onFinish={({ login, name, password }) => setUp.mutate({ token, login, name, password })}>
          <Form.Item name="login" label={t.login} rules={required(t.login)}>
            <Input autoFocus autoComplete="username" />
          </Form.Item>
          <Form.Item name="name" label={t.name} rules={required(t.name)}>
            <Input autoComplete="name" />
          </Form.Item>
          <Form.Item name="password" label={t.password} rules={required(t.password)} extra={texts.account.password.rule}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item name="repeat" label={t.repeat} dependencies={['password']} rules={[...required(t.repeat), repeats('password')]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={setUp.isPending}>
            {t.submit}
          </Button>
        </Form>
      </div>
    </SignInFrame>
  );
}
