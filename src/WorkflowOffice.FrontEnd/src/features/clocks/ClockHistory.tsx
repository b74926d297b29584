import type { ClockEvent } from '../../api/models';
import { AutomaticTag } from '../../components/AutomaticTag';
import { citation } from '../../lib/citation';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.clocks;

/** Everything that happened to the clock, with who, why, on what basis and which document. */
export function ClockHistory({ history }: { history: ClockEvent[] }) {
  if (history.length === 0) return null;
  return (
    <>
      <h3>{t.history}</h3>
      <ol className="clock-events">
        {history.map((entry) => (
          <li key={entry.at + entry.kind + (entry.reason ?? '')}>
            <span className="number quiet">{instantText(entry.at)}</span> <strong>{entry.action}</strong>{' '}
            {entry.automatic ? <AutomaticTag /> : <span>{entry.who}</span>}{' '}
            {entry.oldDue && entry.newDue && entry.oldDue !== entry.newDue && <b className="number">{t.dueChange(entry.oldDue, entry.newDue)}</b>}
            <div>{entry.reason}</div>
            <div className="quiet">
              {citation(entry.basis)}{' '}
              {entry.attachmentIds.map((id, index) => (
                <a key={id} href={`/api/attachments/${id}`}>
                  {t.attachment(index + 1)}{' '}
                </a>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
