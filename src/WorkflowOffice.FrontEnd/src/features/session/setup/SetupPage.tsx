import { Alert, App, Button, Checkbox, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useDocumentTitle } from '../../../components/useDocumentTitle';
import { texts } from '../../../texts';
import { required } from '../passwordRules';
import { SignInFrame } from '../signIn/SignInPage';
import { useSetUp } from '../useSetUp.mutation';
import { AdministratorFields } from './AdministratorFields';
import { type SetupForm, toRequest } from './setupForm';

const t = texts.account.setup;

/** The first start prints a one-time link to this page; it makes the bureau and the first administrators. */
export function SetupPage() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<SetupForm>();
  const withSecurity = Form.useWatch('withSecurity', form);
  const withAudit = Form.useWatch('withAudit', form);
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
        <Form<SetupForm> form={form} layout="vertical" disabled={!token} onFinish={(values) => setUp.mutate(toRequest(token, values))}>
          <Form.Item name="bureauName" label={t.bureauName} rules={required(t.bureauName)}>
            <Input autoFocus autoComplete="organization" />
          </Form.Item>
          <Form.Item name="agencyCode" label={t.agencyCode} extra={t.agencyCodeHint}>
            <Input />
          </Form.Item>
          <AdministratorFields role="system" />
          <Form.Item name="withSecurity" valuePropName="checked">
            <Checkbox>{t.also(t.administrators.security)}</Checkbox>
          </Form.Item>
          {withSecurity && <AdministratorFields role="security" />}
          <Form.Item name="withAudit" valuePropName="checked">
            <Checkbox>{t.also(t.administrators.audit)}</Checkbox>
          </Form.Item>
          {withAudit && <AdministratorFields role="audit" />}
          <Button type="primary" htmlType="submit" block loading={setUp.isPending}>
            {t.submit}
          </Button>
        </Form>
      </div>
    </SignInFrame>
  );
}
