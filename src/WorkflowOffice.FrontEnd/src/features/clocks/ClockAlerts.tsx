import type { ClockDetail } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { dateText, instantText } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.clocks;
const shades = { Warning: deadlineShades.Yellow, Due: deadlineShades.Red, Escalation: deadlineShades.Overdue };

const shadeOf = ({ kind, level }: ClockDetail['alerts'][number]) => (level ? deadlineShades[level] : shades[kind]);

/** Who is told when. */
export function ClockAlerts({ alerts }: { alerts: ClockDetail['alerts'] }) {
  if (alerts.length === 0) return null;
  return (
    <>
      <h3>{t.alerts}</h3>
      <ul className="clock-history">
        {alerts.map((alert) => (
          <li key={alert.on + alert.kind + alert.to}>
            <span className="number">{dateText(alert.on)}</span> <ShadeTag shade={shadeOf(alert)}>{alert.level ? t.levels[alert.level] : t.alertKinds[alert.kind]}</ShadeTag> {alert.to}{' '}
            <span className="quiet">{alert.firedAt ? t.fired(instantText(alert.firedAt)) : t.notFired}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
