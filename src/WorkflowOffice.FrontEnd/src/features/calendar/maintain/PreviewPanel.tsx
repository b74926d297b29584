import { Alert } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ArrangementPreview, HolidayArrangement } from '../../../api/models';
import { PagedTable } from '../../../components/PagedTable';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { WhyDate } from '../../../components/WhyDate';
import { deadlineShades } from '../../../lib/colours';
import { dateText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { YearView } from '../YearView';
import { usePreview } from './useVersions.query';

const t = texts.calendar.maintain;
const pageSize = 10;
type Move = ArrangementPreview['clocks']['items'][number];

/** What the law says to an arrangement, which open clocks it moves from which day to which, and the year as it would be. */
export function PreviewPanel({ of }: { of: { arrangement: HolidayArrangement } | { id: string } }) {
  const [page, setPage] = useState(1);
  const preview = usePreview(of, page, pageSize);
  return (
    <QueryView query={preview} rows={8}>
      {(data) => (
        <>
          <Problems problems={data.problems} />
          {data.years.length > 0 && (
            <>
              <Panel title={t.moves} extra={<span role="status">{t.effect(data.moved, data.confirmed, data.paused)}</span>} flush>
                <PagedTable<Move>
                  rowKey="clockId"
                  items={data.clocks.items}
                  total={data.clocks.total}
                  page={page}
                  pageSize={pageSize}
                  onPage={setPage}
                  empty={t.noMoves}
                  loading={preview.isPlaceholderData}
                  columns={columns}
                />
              </Panel>
              {data.troubled > 0 && <Troubles count={data.troubled} troubles={data.troubles} />}
              {data.years.map((year) => (
                <YearView key={year.year} calendar={year} notice={year.notice ?? undefined} source={year.source ?? undefined} />
              ))}
            </>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Clocks that the new table cannot count: published all the same, those who handle them are told. */
function Troubles({ count, troubles }: { count: number; troubles: ArrangementPreview['troubles'] }) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="calendar-message"
      title={t.troubles(count)}
      description={
        <ul className="calendar-problems">
          {troubles.map((trouble) => (
            <li key={trouble.clockId}>
              <Link to={`/cases/${trouble.caseId}/clocks`}>
                {trouble.caseNo} {trouble.caseTitle}
              </Link>{' '}
              {trouble.name} <WhyDate date={trouble.dueOn} clockId={trouble.clockId} />
              {texts.common.colon}
              {trouble.why}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Problems({ problems }: { problems: ArrangementPreview['problems'] }) {
  const errors = problems.filter((problem) => problem.isError);
  if (problems.length === 0) return <Alert type="success" showIcon title={t.clean} className="calendar-message" />;
  return (
    <Alert
      type={errors.length > 0 ? 'error' : 'warning'}
      showIcon
      role="alert"
      className="calendar-message"
      title={errors.length > 0 ? t.errors(errors.length) : t.warnings}
      description={
        <ul className="calendar-problems">
          {problems.map((problem) => (
            <li key={problem.message}>{problem.message}</li>
          ))}
        </ul>
      }
    />
  );
}

const columns = [
  {
    title: t.moveColumns.clock,
    render: (_: unknown, move: Move) => (
      <>
        <span className="cell-main">{move.name}</span>
        <span className="cell-sub">{move.ruleCode}</span>
      </>
    ),
  },
  {
    title: t.moveColumns.case,
    render: (_: unknown, move: Move) => (
      <>
        <Link className="cell-main" to={`/cases/${move.caseId}/clocks`}>
          {move.caseTitle}
        </Link>
        <span className="cell-sub">{move.caseNo}</span>
      </>
    ),
  },
  { title: t.moveColumns.owner, width: 210, dataIndex: 'assignedTo' },
  {
    title: t.moveColumns.old,
    width: 190,
    render: (_: unknown, move: Move) => (
      <>
        <WhyDate date={move.oldDue} clockId={move.clockId}>
          {dateText(move.oldDue)}
        </WhyDate>{' '}
        {move.wasProvisional && <ShadeTag shade={deadlineShades.Yellow}>{texts.common.provisional}</ShadeTag>}
      </>
    ),
  },
  {
    title: t.moveColumns.next,
    width: 190,
    render: (_: unknown, move: Move) => (
      <>
        <WhyDate date={move.newDue} sentence={move.newSentence}>
          <b>{dateText(move.newDue)}</b>
        </WhyDate>{' '}
        {move.isPast && <ShadeTag shade={deadlineShades.Overdue}>{t.past}</ShadeTag>}
        {move.isProvisional && <ShadeTag shade={deadlineShades.Yellow}>{texts.common.provisional}</ShadeTag>}
      </>
    ),
  },
];
