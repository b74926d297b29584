import { Form, Input } from 'antd';
import { texts } from '../../../texts';
import { repeats, required } from '../passwordRules';

const t = texts.account.setup;

/** The account of one of the three administrators. */
export function AdministratorFields({ role }: { role: keyof typeof t.administrators }) {
  const who = t.administrators[role];
  return (
    <fieldset className="sign-in-group">
      <legend>{who}</legend>
      <Form.Item name={[role, 'login']} label={t.login(who)} rules={required(t.login(who))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[role, 'name']} label={t.name(who)} rules={required(t.name(who))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[role, 'password']} label={t.password(who)} rules={required(t.password(who))} extra={texts.account.password.rule}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name={[role, 'repeat']}
        label={t.repeat(who)}
        dependencies={[[role, 'password']]}
        rules={[...required(t.repeat(who)), repeats([role, 'password'])]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </fieldset>
  );
}
