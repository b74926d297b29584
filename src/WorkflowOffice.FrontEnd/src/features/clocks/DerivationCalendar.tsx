import type { ClockDetail, DerivationDay } from '../../api/models';
import { type DayLook, MonthGrid } from '../../components/MonthGrid';
import { monthsOf } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.clocks;

/** The months from the start fact to the due day; a counted day shows its ordinal number. */
export function DerivationCalendar({ clock }: { clock: ClockDetail }) {
  const days = new Map(clock.derivation.map((day) => [day.date, day]));
  const months = monthsOf([clock.startedOn, clock.dueOn, ...days.keys()]);
  return (
    <div className="clock-months">
      {months.map(({ year, month }) => (
        <MonthGrid key={`${year}-${month}`} year={year} month={month} showYear look={(date) => lookOf(date, clock, days.get(date))} />
      ))}
    </div>
  );
}

function lookOf(date: string, clock: ClockDetail, day: DerivationDay | undefined): DayLook | undefined {
  const mark = day?.ordinal ?? undefined;
  if (date === clock.dueOn) return { className: 'day-due', title: day?.reason ?? t.dueOn, mark: mark ?? t.dueMark };
  if (date === clock.startedOn) return { className: 'day-start', title: day?.reason ?? clock.startFact, mark: mark ?? t.startMark };
  if (!day) return undefined;
  return { className: day.counted ? 'day-counted' : 'day-holiday', title: day.reason, mark };
}
