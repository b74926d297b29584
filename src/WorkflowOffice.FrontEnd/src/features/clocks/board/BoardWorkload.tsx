import { Table } from 'antd';
import type { Workload } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { deadlineShades } from '../../../lib/colours';
import { texts } from '../../../texts';
import type { BoardFilter } from './boardFilter';
import { useWorkload } from './useBoard.query';

const t = texts.clocks.workload;
const weeks = 8;
type Line = Workload['units'][number];

/** How many clocks end in each of the coming weeks, for each unit and for each post or person. */
export function BoardWorkload({ filter }: { filter: BoardFilter }) {
  const workload = useWorkload(filter, weeks);
  return (
    <QueryView query={workload} rows={12}>
      {(data) => (
        <>
          <p className="quiet">{t.hint}</p>
          <Lines title={t.units} lines={data.units} weeks={data.weeks} />
          <Lines title={t.assignees} lines={data.assignees} weeks={data.weeks} />
        </>
      )}
    </QueryView>
  );
}

function Lines({ title, lines, weeks }: { title: string; lines: Line[]; weeks: Workload['weeks'] }) {
  const most = Math.max(1, ...lines.flatMap((line) => line.due));
  const all: Line = {
    name: t.all,
    overdue: lines.reduce((sum, line) => sum + line.overdue, 0),
    due: weeks.map((_, week) => lines.reduce((sum, line) => sum + (line.due[week] ?? 0), 0)),
  };
  return (
    <Panel flush title={title}>
      <Table<Line>
        size="small"
        rowKey="name"
        pagination={lines.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        dataSource={lines.length > 1 ? [...lines, all] : lines}
        rowClassName={(line) => (line === all ? 'board-all' : '')}
        locale={{ emptyText: <EmptyState text={t.empty} /> }}
        columns={[
          { title: t.name, width: 190, render: (_, line) => line.name || t.noUnit },
          {
            title: t.overdue,
            width: 76,
            align: 'right',
            render: (_, line) => (
              <span className="number" style={line.overdue > 0 ? { color: deadlineShades.Overdue.text, fontWeight: 600 } : undefined}>
                {line.overdue || '—'}
              </span>
            ),
          },
          ...weeks.map((week, index) => ({
            title: (
              <span className="board-week">
                {index === 0 ? t.thisWeek : t.week(week.from.slice(5), week.to.slice(5))}
                <small className="quiet">{t.workingDays(week.workingDays)}</small>
              </span>
            ),
            align: 'right' as const,
            render: (_: unknown, line: Line) => <Load count={line.due[index] ?? 0} most={line === all ? 0 : most} />,
          })),
          {
            title: t.total,
            width: 70,
            align: 'right',
            render: (_, line) => <b className="number">{line.overdue + line.due.reduce((sum, count) => sum + count, 0)}</b>,
          },
        ]}
      />
    </Panel>
  );
}

const Load = ({ count, most }: { count: number; most: number }) => (
  <span className="board-load number">
    {most > 0 && count > 0 && <span className="board-bar" style={{ width: `${(count / most) * 100}%` }} />}
    <span className="board-load-number">{count || '—'}</span>
  </span>
);
