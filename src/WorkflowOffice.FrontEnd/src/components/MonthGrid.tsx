import type { ReactNode } from 'react';
import { weeksOf } from '../lib/dates';
import { texts } from '../texts';
import './monthGrid.css';

export interface DayLook {
  className?: string;
  title?: string;
  mark?: ReactNode;
}

interface MonthGridProps {
  year: number;
  month: number;
  showYear?: boolean;
  look: (date: string) => DayLook | undefined;
}

const t = texts.common.dates;
const mondayFirst = [1, 2, 3, 4, 5, 6, 0];

/** One month as a small table; what a day looks like is the caller's business. */
export function MonthGrid({ year, month, showYear, look }: MonthGridProps) {
  const name = showYear ? t.month(year, month) : t.monthOnly(month);
  return (
    <table className="month" aria-label={t.month(year, month)}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {mondayFirst.map((day) => (
            <th key={day} scope="col" className={day === 0 || day === 6 ? 'month-weekend' : undefined}>
              {t.weekdays[day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((date, place) => (date ? <Day key={date} date={date} look={look(date)} /> : <td key={place} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, look }: { date: string; look: DayLook | undefined }) {
  return (
    <td className={`month-day ${look?.className ?? ''}`} title={look?.title} data-date={date}>
      <span className="month-number">{Number(date.slice(8))}</span>
      {look?.mark != null && <span className="month-mark">{look.mark}</span>}
    </td>
  );
}
