import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { Outcome } from '../../../api/models';
import { texts } from '../../../texts';

const t = texts.tasks;

interface OutcomeBarProps {
  outcomes: Outcome[];
  opinion: string;
  opinionProblem: string | undefined;
  busyWith: string | undefined;
  onOpinion: (opinion: string) => void;
  onChoose: (outcome: Outcome) => void;
  /** What was refused at the last press. */
  problem?: ReactNode;
}

/** The opinion and the possible results. */
export function OutcomeBar({ outcomes, opinion, opinionProblem, busyWith, onOpinion, onChoose, problem }: OutcomeBarProps) {
  const mainOutcome = primaryOutcome(outcomes);
  return (
    <div className="outcomes" role="group" aria-label={t.outcomes}>
      {problem && <div className="outcomes-problem">{problem}</div>}
      <Form.Item
        label={t.opinion}
        htmlFor="opinion"
        layout="vertical"
        validateStatus={opinionProblem ? 'error' : undefined}
        help={opinionProblem}
        className="outcomes-opinion"
      >
        <Input.TextArea
          id="opinion"
          value={opinion}
          placeholder={t.opinionPlaceholder}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={2000}
          onChange={(event) => onOpinion(event.target.value)}
        />
      </Form.Item>
      <div className="outcomes-buttons">
        {outcomes.map((outcome) => (
          // The label stays the name: the icon of a busy button would be read as part of it, also while it leaves.
          <Button
            key={outcome.name}
            aria-label={outcome.name}
            aria-busy={busyWith === outcome.name}
            type={outcome.style === 'primary' ? 'primary' : 'default'}
            danger={outcome.style === 'danger'}
            loading={busyWith === outcome.name}
            disabled={busyWith !== undefined && busyWith !== outcome.name}
            onClick={() => onChoose(outcome)}
          >
            {outcome.name}
          </Button>
        ))}
        {mainOutcome && <span className="quiet">{t.submitHint(mainOutcome.name)}</span>}
      </div>
    </div>
  );
}

/** What Ctrl+Enter stands for: the one primary outcome, or the only one there is. */
export function primaryOutcome(outcomes: Outcome[]): Outcome | undefined {
  const primary = outcomes.filter((outcome) => outcome.style === 'primary');
  if (primary.length === 1) return primary[0];
  return outcomes.length === 1 ? outcomes[0] : undefined;
}
