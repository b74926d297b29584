import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useState } from 'react';
import type { BoardDay } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { deadlineShades } from '../../../lib/colours';
import { today, weeksOf } from '../../../lib/dates';
import { texts } from '../../../texts';
import { BoardList } from './BoardList';
import type { BoardFilter } from './boardFilter';
import { useBoardMonth } from './useBoard.query';

const t = texts.clocks;
const mondayFirst = [1, 2, 3, 4, 5, 6, 0];
const kinds = { Workday: '', Weekend: 'board-rest', Holiday: 'board-holiday', MakeUpWorkday: 'board-makeup' };
const parts = [
  ['overdue', 'Overdue'],
  ['red', 'Red'],
  ['yellow', 'Yellow'],
  ['green', 'Green'],
] as const;

/** A month with how many clocks end on each day, in colours, with 休 and 班. */
export function BoardMonth({ filter }: { filter: BoardFilter }) {
  const [at, setAt] = useState(() => ({ year: Number(today().slice(0, 4)), month: Number(today().slice(5, 7)) }));
  const [day, setDay] = useState<string>();
  const month = useBoardMonth(filter, at.year, at.month);
  const go = (months: number) => {
    const index = at.year * 12 + at.month - 1 + months;
    setAt({ year: Math.floor(index / 12), month: (index % 12) + 1 });
    setDay(undefined);
  };

  return (
    <>
      <Panel
        title={texts.common.dates.month(at.year, at.month)}
        extra={
          <Space>
            <span className="quiet">{t.month.legend}</span>
            <Space.Compact size="small">
              <Button size="small" icon={<LeftOutlined />} aria-label={t.month.previous} onClick={() => go(-1)} />
              <Button size="small" onClick={() => setAt({ year: Number(today().slice(0, 4)), month: Number(today().slice(5, 7)) })}>
                {t.month.today}
              </Button>
              <Button size="small" icon={<RightOutlined />} aria-label={t.month.next} onClick={() => go(1)} />
            </Space.Compact>
          </Space>
        }
      >
        <QueryView query={month} rows={12}>
          {(data) => {
            const days = new Map(data.days.map((one) => [one.date, one]));
            return (
              <table className="board-month" aria-label={texts.common.dates.month(at.year, at.month)}>
                <thead>
                  <tr>
                    {mondayFirst.map((weekday) => (
                      <th key={weekday} scope="col">
                        {texts.common.dates.weekday(texts.common.dates.weekdays[weekday] ?? '')}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {weeksOf(data.year, data.month).map((week, index) => (
                    <tr key={index}>
                      {week.map((date, place) => {
                        const one = date ? days.get(date) : undefined;
                        return one ? <Cell key={place} day={one} chosen={one.date === day} onChoose={setDay} /> : <td key={place} />;
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            );
          }}
        </QueryView>
      </Panel>
      {day && <BoardList key={day} filter={filter} day={day} title={t.month.of(day)} />}
    </>
  );
}

function Cell({ day, chosen, onChoose }: { day: BoardDay; chosen: boolean; onChoose: (date: string) => void }) {
  const count = day.overdue + day.red + day.yellow + day.green;
  const mark = day.kind === 'Holiday' ? texts.calendar.rest : day.kind === 'MakeUpWorkday' ? texts.calendar.work : '';
  return (
    <td className={kinds[day.kind]}>
      <button
        type="button"
        className={day.date === today() ? 'board-day board-today' : 'board-day'}
        aria-pressed={chosen}
        aria-label={`${t.month.day(day.date, count)} ${day.festival ?? ''}${mark}`}
        onClick={() => onChoose(day.date)}
      >
        <span className="board-date number">
          {Number(day.date.slice(8))} <small>{mark && `${mark} ${day.festival ?? ''}`}</small>
        </span>
        <span className="board-parts">
          {parts.map(
            ([key, colour]) =>
              day[key] > 0 && (
                <span
                  key={key}
                  className="board-part number"
                  style={{ color: deadlineShades[colour].text, background: deadlineShades[colour].paper }}
                  title={t.shown[colour]}
                >
                  {t.shown[colour]} {day[key]}
                </span>
              ),
          )}
          {day.provisional > 0 && (
            <span className="board-part quiet number">
              {t.shown.provisional} {day.provisional}
            </span>
          )}
        </span>
      </button>
    </td>
  );
}
