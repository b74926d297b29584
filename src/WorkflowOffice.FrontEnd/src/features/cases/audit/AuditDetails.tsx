import type { AuditRow } from '../../../api/models';
import { LabelValue } from '../../../components/LabelValue';
import { valueText } from '../../../lib/format';
import { texts } from '../../../texts';

const t = texts.cases.audit;

/** What changed, from which value to which. */
export function AuditDetails({ row }: { row: AuditRow }) {
  const names = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  return (
    <div className="facts">
      {row.code && <LabelValue label={t.code}>{row.code}</LabelValue>}
      {row.rule && <LabelValue label={t.rule}>{row.rule}</LabelValue>}
      {row.evidence && <LabelValue label={t.evidence}>{row.evidence}</LabelValue>}
      {row.requestId && <LabelValue label={t.request}>{row.requestId}</LabelValue>}
      <LabelValue label={t.hash}>
        <span className="path">{row.hash}</span>
      </LabelValue>
      {names.map((name) => (
        <LabelValue key={name} label={name}>
          {row.before && name in row.before ? `${valueText(row.before[name])} → ` : ''}
          {valueText(row.after?.[name])}
        </LabelValue>
      ))}
    </div>
  );
}
