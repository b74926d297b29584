import { Timeline } from 'antd';
import type { ClockRow, StepRow } from '../api/models';
import { citation } from '../lib/citation';
import { deadlineShades, outcomeShade, palette } from '../lib/colours';
import { instantText } from '../lib/dates';
import { valueText } from '../lib/format';
import { texts } from '../texts';
import { AutomaticTag } from './AutomaticTag';
import { DeadlineText } from './DeadlineText';
import { EmptyState } from './EmptyState';
import { ShadeTag } from './ShadeTag';
import { WhyDate } from './WhyDate';
import './stepTimeline.css';

interface StepTimelineProps {
  steps: StepRow[];
  compact?: boolean;
  /** The clocks of the case: a step about one of them leads to its derivation. */
  clocks?: Pick<ClockRow, 'id' | 'name' | 'dueOn'>[];
  onDocument?: (documentId: string) => void;
}

const t = texts.cases.steps;

/** Who did what, when, with which opinion; what the system did by itself carries its stamp and its rule. */
export function StepTimeline({ steps, compact, clocks = [], onDocument }: StepTimelineProps) {
  if (steps.length === 0) return <EmptyState text={t.empty} />;
  return (
    <Timeline
      className={compact ? 'steps steps-compact' : 'steps'}
      items={steps.map((step) => ({
        key: step.id,
        color: step.automatic ? '#9aa6b2' : palette.brand,
        content: <Step step={step} compact={compact} clocks={clocks} onDocument={onDocument} />,
      }))}
    />
  );
}

interface StepProps {
  step: StepRow;
  compact?: boolean;
  clocks: Pick<ClockRow, 'id' | 'name' | 'dueOn'>[];
  onDocument?: (id: string) => void;
}

function Step({ step, compact, clocks, onDocument }: StepProps) {
  const clock = clocks.find((one) => one.name === step.title);
  const ofClock = step.kind === 'Clock' ? clock : undefined;
  return (
    <article aria-label={step.title}>
      <div className="step-head">
        <strong>{step.title}</strong>
        {step.outcome && <ShadeTag shade={outcomeShade}><DeadlineText text={step.outcome} clockId={ofClock?.id} clocks={clocks} /></ShadeTag>}
        {step.automatic && <AutomaticTag />}
        {!compact && !step.automatic && step.kind !== 'Human' && <ShadeTag shade={deadlineShades.None}>{t.kinds[step.kind]}</ShadeTag>}
      </div>
      <div className="step-who">
        {!step.automatic && (
          <span>
            {step.who}
            {step.post ? t.post(step.post) : ''}
          </span>
        )}
        <time dateTime={step.at} className="number">
          {instantText(step.at)}
        </time>
      </div>
      {step.opinion && (
        <blockquote className="step-opinion">
          <span className="quiet">{t.opinion}</span> {step.opinion}
        </blockquote>
      )}
      {step.basis && (
        <div className="quiet">
          {t.basis}
          {texts.common.colon}
          {citation(step.basis)}
        </div>
      )}
      {!compact && (step.details ?? []).length > 0 && (
        <dl className="step-details">
          {step.details.map((detail) => (
            <div key={detail.label}>
              <dt>{detail.label}</dt>
              <dd>
                <DeadlineText text={valueText(detail.value)} clocks={clocks} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {ofClock && (
        <WhyDate date={ofClock.dueOn} clockId={ofClock.id}>
          {texts.clocks.why}
        </WhyDate>
      )}
      {step.documentId && onDocument && (
        <button type="button" className="link" onClick={() => onDocument(step.documentId ?? '')}>
          {texts.tasks.finished.document}
        </button>
      )}
    </article>
  );
}
