import { useState } from 'react';
import { Link } from 'react-router';
import type { BoardRow } from '../../../api/models';
import { DueTag } from '../../../components/DueTag';
import { PagedTable } from '../../../components/PagedTable';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { citation } from '../../../lib/citation';
import { clockShades } from '../../../lib/colours';
import { dateText } from '../../../lib/dates';
import { texts } from '../../../texts';
import type { BoardFilter } from './boardFilter';
import { useBoardList } from './useBoard.query';

const t = texts.clocks;
const pageSize = 20;

/** The clocks that the filter leaves, the nearest first; of one day when a day is named. */
export function BoardList({ filter, day, title }: { filter: BoardFilter; day?: string; title?: string }) {
  const [page, setPage] = useState(1);
  const clocks = useBoardList(filter, page, pageSize, day);
  return (
    <Panel flush label={title ?? t.title} title={title}>
      <QueryView query={clocks}>
        {(data) => (
          <PagedTable<BoardRow>
            rowKey="id"
            items={data.items}
            total={data.total}
            page={page}
            pageSize={pageSize}
            onPage={setPage}
            empty={day ? t.month.none : t.empty}
            loading={clocks.isPlaceholderData}
            columns={columns}
          />
        )}
      </QueryView>
    </Panel>
  );
}

const columns = [
  {
    title: t.columns.name,
    render: (_: unknown, clock: BoardRow) => (
      <>
        <span className="cell-main">{clock.name}</span>
        <span className="cell-sub">
          {clock.ruleCode} {citation(clock.article)}
        </span>
      </>
    ),
  },
  {
    title: t.columns.case,
    render: (_: unknown, clock: BoardRow) => (
      <>
        <Link className="cell-main" to={`/cases/${clock.caseId}/clocks`}>
          {clock.caseTitle}
        </Link>
        <span className="cell-sub">
          {clock.caseNo} · {clock.procedure}
        </span>
      </>
    ),
  },
  {
    title: t.columns.start,
    width: 150,
    render: (_: unknown, clock: BoardRow) => (
      <>
        <span className="cell-main">{clock.startFact}</span>
        <span className="cell-sub number">{dateText(clock.startedOn)}</span>
      </>
    ),
  },
  { title: t.columns.dueOn, width: 225, render: (_: unknown, clock: BoardRow) => <DueTag due={{ ...clock, clockId: clock.id }} /> },
  {
    title: t.columns.owner,
    width: 170,
    render: (_: unknown, clock: BoardRow) => (
      <>
        <span className="cell-main">{clock.assignedTo}</span>
        <span className="cell-sub">{clock.unit}</span>
      </>
    ),
  },
  {
    title: t.columns.state,
    width: 84,
    render: (_: unknown, clock: BoardRow) => <ShadeTag shade={clockShades[clock.state]}>{t.states[clock.state]}</ShadeTag>,
  },
];
