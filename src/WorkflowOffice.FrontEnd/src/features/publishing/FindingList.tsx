import { Input } from 'antd';
import { Link } from 'react-router';
import type { GateFinding } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { texts } from '../../texts';
import './publishing.css';

const t = texts.workflows.publishing;

interface FindingListProps {
  findings: GateFinding[];
  reasons: Record<string, string>;
  /** Where a step is shown. */
  placeOf: (step: string) => string;
  /** Undefined: reasons are only read. */
  onReason?: ((key: string, reason: string) => void) | undefined;
}

/** What the check found: step, what is wrong, how to mend it; warnings with their reason. */
export function FindingList({ findings, reasons, placeOf, onReason }: FindingListProps) {
  return (
    <ol className="findings">
      {findings.map((finding) => {
        const name = finding.activityName ?? t.whole;
        return (
          <li key={finding.key}>
            <ShadeTag shade={finding.severity === 'Error' ? deadlineShades.Red : deadlineShades.Yellow}>{t.severity[finding.severity]}</ShadeTag>
            <div className="finding">
              <div>
                {finding.activityId ? (
                  <Link to={placeOf(finding.activityId)} aria-label={t.locate(name)}>
                    {name}
                  </Link>
                ) : (
                  <strong>{name}</strong>
                )}{' '}
                {finding.message}
              </div>
              <div className="quiet">
                {finding.remedy} {finding.article && t.article(citation(finding.article))} <code className="path">{finding.code}</code>
              </div>
              {finding.severity === 'Warning' && (
                <Input.TextArea
                  aria-label={t.reason(name)}
                  placeholder={t.reasonPlaceholder}
                  autoSize
                  maxLength={500}
                  disabled={!onReason}
                  value={reasons[finding.key] ?? ''}
                  onChange={(event) => onReason?.(finding.key, event.target.value)}
                />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
