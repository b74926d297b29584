import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../../components/useDocumentTitle';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import { useSignIn } from '../useSignIn.mutation';
import { useSignInPage } from '../useSignInPage.query';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import './signIn.css';

const t = texts.account.signIn;

interface Credentials {
  login: string;
  password: string;
}

export function SignInPage({ expired }: { expired: boolean }) {
  const page = useSignInPage();
  const signIn = useSignIn();
  useDocumentTitle(t.title);
  const demonstration = page.data?.demonstration ? page.data : undefined;

  return (
    <SignInFrame wide={demonstration !== undefined} productName={page.data?.productName ?? undefined}>
      <div className="sign-in-form">
        <h1>{t.title}</h1>
        {expired && !signIn.isError && <Alert type="info" showIcon title={t.expired} />}
        {page.data?.setupRequired && <Alert type="warning" showIcon title={t.setupRequired} />}
        {page.isError && <ProblemAlert error={page.error} onRetry={() => void page.refetch()} />}
        {signIn.isError && <ProblemAlert error={signIn.error} title={t.failed} />}
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => signIn.mutate(values)} disabled={signIn.isPending}>
          <Form.Item name="login" label={t.login} rules={[{ required: true, message: t.required.login }]}>
            <Input autoFocus autoComplete="username" size="large" />
          </Form.Item>
          <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.required.password }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            {t.submit}
          </Button>
        </Form>
      </div>
      {demonstration && (
        <DemonstrationAccounts
          accounts={demonstration.accounts}
          busy={signIn.isPending}
          onChoose={(login) => signIn.mutate({ login, password: demonstration.demonstrationPassword ?? '' })}
        />
      )}
    </SignInFrame>
  );
}

interface SignInFrameProps {
  wide?: boolean;
  productName?: string;
  children: ReactNode;
}

export function SignInFrame({ wide, productName, children }: SignInFrameProps) {
  return (
    <main className="sign-in">
      <div className="sign-in-brand">
        <strong>{productName ?? texts.common.productName}</strong>
        <span>{t.motto}</span>
      </div>
      <div className={wide ? 'sign-in-card sign-in-card-wide' : 'sign-in-card'}>{children}</div>
    </main>
  );
}
