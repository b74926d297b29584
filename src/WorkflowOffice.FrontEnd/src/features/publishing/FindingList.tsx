import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GateFinding } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { texts } from '../../texts';
import { type FindingGroup, groupFindings } from './findingGroups';
import './publishing.css';

const t = texts.workflows.publishing;
/** So many findings of one step are shown at once; the others are mostly their consequences. */
const shownAtOnce = 3;

interface FindingListProps {
  findings: GateFinding[];
  /** Where a step is shown: an address, or what to do when its name is pressed. */
  placeOf?: (step: string) => string;
  onLocate?: (step: string) => void;
  /** The reasons given for warnings; undefined: they are not asked for here. */
  reasons?: Record<string, string>;
  /** Undefined: reasons are only read. */
  onReason?: ((key: string, reason: string) => void) | undefined;
}

/** What the check found, by step: what is wrong, how to mend it; warnings with their reason. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  return (
    <ol className="finding-groups">
      {groupFindings(findings).map((group) => (
        <Group key={group.step ?? ''} group={group} {...rest} />
      ))}
    </ol>
  );
}

function Group({ group: { step, findings }, placeOf, onLocate, reasons, onReason }: Omit<FindingListProps, 'findings'> & { group: FindingGroup }) {
  const [all, setAll] = useState(false);
  const name = findings[0]?.activityName ?? t.whole;
  // A warning asks for a reason: it is never hidden.
  const shown = findings.filter(({ severity }, index) => all || index < shownAtOnce || (reasons && severity === 'Warning'));
  return (
    <li>
      <div className="finding-step">
        <StepName name={name} step={step} placeOf={placeOf} onLocate={onLocate} />
        <span className="quiet">{t.count(findings.length)}</span>
      </div>
      <ol className="findings">
        {shown.map((finding) => (
          <li key={finding.key} data-code={finding.code}>
            <ShadeTag shade={finding.severity === 'Error' ? deadlineShades.Red : deadlineShades.Yellow}>{t.severity[finding.severity]}</ShadeTag>
            <div className="finding">
              <div>{finding.message}</div>
              <div className="quiet">
                {finding.remedy} {finding.article && t.article(citation(finding.article))} <code className="path">{finding.code}</code>
              </div>
              {reasons && finding.severity === 'Warning' && (
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
        ))}
      </ol>
      {shown.length < findings.length && (
        <button type="button" className="link" aria-label={t.moreLabel(name)} onClick={() => setAll(true)}>
          {t.more(findings.length - shown.length)}
        </button>
      )}
    </li>
  );
}

interface StepNameProps extends Pick<FindingListProps, 'placeOf' | 'onLocate'> {
  name: string;
  step: string | undefined;
}

function StepName({ name, step, placeOf, onLocate }: StepNameProps) {
  if (step && onLocate)
    return (
      <button type="button" className="link" aria-label={t.locate(name)} onClick={() => onLocate(step)}>
        {name}
      </button>
    );
  if (step && placeOf)
    return (
      <Link to={placeOf(step)} aria-label={t.locate(name)}>
        {name}
      </Link>
    );
  return <strong>{name}</strong>;
}
