import { Alert } from 'antd';
import type { GateFinding } from '../../api/models';
import { texts } from '../../texts';

const t = texts.workflows.publishing;

/** How many findings block, how many need a reason. */
export function CheckSummary({ findings, complete }: { findings: GateFinding[]; complete: boolean }) {
  const errors = findings.filter(({ severity }) => severity === 'Error').length;
  const warnings = findings.length - errors;
  return (
    <>
      {findings.length === 0 && <Alert type="success" showIcon title={t.passed} />}
      {errors > 0 && <Alert type="error" showIcon title={t.errors(errors)} />}
      {warnings > 0 && <Alert type="warning" showIcon title={t.warnings(warnings)} />}
      {!complete && <Alert type="info" showIcon title={t.incomplete} />}
    </>
  );
}
