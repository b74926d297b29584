import type { SetUp } from '../../../api/models';

interface Administrator {
  login: string;
  name: string;
  password: string;
}

export interface SetupForm {
  bureauName: string;
  agencyCode?: string;
  system: Administrator;
  security?: Administrator;
  audit?: Administrator;
  withSecurity?: boolean;
  withAudit?: boolean;
}

export const toRequest = (token: string, values: SetupForm): SetUp => ({
  token,
  ...personOf(values.system),
  bureauName: values.bureauName.trim(),
  ...(values.agencyCode?.trim() ? { agencyCode: values.agencyCode.trim() } : {}),
  ...(values.withSecurity && values.security ? { securityAdministrator: personOf(values.security) } : {}),
  ...(values.withAudit && values.audit ? { auditAdministrator: personOf(values.audit) } : {}),
});

/** Only what the server knows: the repeated password stays here. */
const personOf = ({ login, name, password }: Administrator): Administrator => ({ login: login.trim(), name: name.trim(), password });
