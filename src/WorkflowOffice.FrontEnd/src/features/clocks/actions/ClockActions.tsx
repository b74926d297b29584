import { Alert, Button, Tooltip } from 'antd';
import { useState } from 'react';
import type { ClockAction, ClockDetail } from '../../../api/models';
import { texts } from '../../../texts';
import { ClockChangeForm } from './ClockChangeForm';

const t = texts.clocks.actions;

/** What the person may do to the clock; what the rule forbids stays visible, with code and reason. */
export function ClockActions({ clock }: { clock: ClockDetail }) {
  const [open, setOpen] = useState<ClockAction>();
  const [answer, setAnswer] = useState<string>();
  if (clock.actions.length === 0) return null;
  return (
    <section aria-label={t.title} className="clock-actions">
      <div className="clock-action-buttons">
        {clock.actions.map((action) => (
          <Tooltip key={action.kind} title={action.allowed ? undefined : action.whyNot}>
            <Button
              size="small"
              type={open?.kind === action.kind ? 'primary' : 'default'}
              disabled={!action.allowed}
              onClick={() => {
                setAnswer(undefined);
                setOpen(open?.kind === action.kind ? undefined : action);
              }}
            >
              {t.kinds[action.kind]}
            </Button>
          </Tooltip>
        ))}
        <ul className="clock-whynot quiet">
          {clock.actions
            .filter((action) => !action.allowed)
            .map((action) => (
              <li key={action.kind} title={action.whyNot ?? undefined}>
                {t.whyNot(t.kinds[action.kind], action.code ?? '')}
              </li>
            ))}
        </ul>
      </div>
      {answer && <Alert type="success" showIcon role="status" title={answer} closable={{ onClose: () => setAnswer(undefined) }} />}
      {open && (
        <ClockChangeForm
          key={open.kind}
          clock={clock}
          action={open}
          onCancel={() => setOpen(undefined)}
          onDone={(done) => {
            setOpen(undefined);
            setAnswer(done.message);
          }}
        />
      )}
    </section>
  );
}
