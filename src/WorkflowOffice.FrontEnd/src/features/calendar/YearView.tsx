import type { Calendar, CalendarDay } from '../../api/models';
import { type DayLook, MonthGrid } from '../../components/MonthGrid';
import { Panel } from '../../components/Panel';
import { dateText, today } from '../../lib/dates';
import { texts } from '../../texts';
import './calendar.css';

const t = texts.calendar;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const classes: Record<CalendarDay['kind'], string> = {
  Workday: '',
  Weekend: 'day-weekend',
  Holiday: 'day-holiday',
  MakeUpWorkday: 'day-makeup',
};
const legend: CalendarDay['kind'][] = ['Holiday', 'MakeUpWorkday', 'Weekend', 'Workday'];

/** Twelve months with 休 and 班 as the official notice prints them. */
export function YearView({ calendar, notice, source }: { calendar: Calendar; notice?: string; source?: string }) {
  const days = new Map(calendar.days.map((day) => [day.date, day]));
  const count = (...kinds: CalendarDay['kind'][]) => calendar.days.filter((day) => kinds.includes(day.kind)).length;
  return (
    <Panel label={t.yearName(calendar.year)}>
      <div className="year-head">
        <ul className="year-legend">
          {legend.map((kind) => (
            <li key={kind}>
              <span className={`year-sample ${classes[kind]}`}>{markOf(kind) ?? 8}</span> {t.legend[kind]}
            </li>
          ))}
        </ul>
        <span className="quiet">{t.summary(count('Holiday'), count('MakeUpWorkday'), count('Workday', 'MakeUpWorkday'))}</span>
      </div>
      <div className="year">
        {months.map((month) => (
          <MonthGrid key={month} year={calendar.year} month={month} look={(date) => lookOf(date, days.get(date))} />
        ))}
      </div>
      {(notice || source) && <Source notice={notice} source={source} />}
    </Panel>
  );
}

function Source({ notice, source }: { notice?: string; source?: string }) {
  return (
    <p className="quiet year-source">
      {t.source}
      {texts.common.colon}
      {notice} {source && source !== notice && <span className="path">{source}</span>}
    </p>
  );
}

function lookOf(date: string, day: CalendarDay | undefined): DayLook | undefined {
  if (!day) return undefined;
  const now = date === today() ? 'day-today' : '';
  return { className: `${classes[day.kind]} ${now}`, mark: markOf(day.kind), title: t.day(dateText(date), t.legend[day.kind], day.name ?? '') };
}

function markOf(kind: CalendarDay['kind']): string | undefined {
  if (kind === 'Holiday') return t.rest;
  return kind === 'MakeUpWorkday' ? t.work : undefined;
}
