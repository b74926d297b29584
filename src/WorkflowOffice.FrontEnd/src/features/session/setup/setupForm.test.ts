import { expect, test } from 'vitest';
import { toRequest } from './setupForm';

const person = (login: string) => ({ login: ` ${login} `, name: '某人', password: 'a long secret', repeat: 'a long secret' });

test('only the administrators that were asked for are sent, without the repeated passwords', () => {
  const values = { bureauName: ' 某局 ', agencyCode: ' ', system: person('sys'), security: person('sec'), withSecurity: true, audit: person('aud') };
  expect(toRequest('token', values)).toEqual({
    token: 'token',
    bureauName: '某局',
    login: 'sys',
    name: '某人',
    password: 'a long secret',
    securityAdministrator: { login: 'sec', name: '某人', password: 'a long secret' },
  });
});
