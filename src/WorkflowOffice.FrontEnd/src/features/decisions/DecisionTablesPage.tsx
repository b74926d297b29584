import { Table } from 'antd';
import { Link } from 'react-router';
import type { DecisionTableRow } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useDecisionTables } from './useDecisionTables.query';

const t = texts.decisions;

export function DecisionTablesPage() {
  const tables = useDecisionTables();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <Panel flush label={t.title}>
        <QueryView query={tables} isEmpty={(rows) => rows.length === 0} empty={t.empty}>
          {(rows) => <Table<DecisionTableRow> size="small" rowKey="id" dataSource={rows} pagination={false} columns={columns} />}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  {
    title: t.columns.table,
    render: (_: unknown, row: DecisionTableRow) => (
      <>
        <Link className="cell-main" to={`/decision-tables/${row.id}`}>
          {row.name}
        </Link>
        <span className="cell-sub">{row.id}</span>
      </>
    ),
  },
  { title: t.columns.source, render: (_: unknown, row: DecisionTableRow) => citation(row.source) },
  { title: t.columns.rows, width: 70, render: (_: unknown, row: DecisionTableRow) => <span className="number">{row.rows}</span> },
  {
    title: t.columns.published,
    width: 240,
    render: (_: unknown, row: DecisionTableRow) =>
      row.publishedVersion == null ? (
        '—'
      ) : (
        <>
          {t.version(row.publishedVersion)} <span className="quiet">{`${row.publishedBy ?? ''} ${instantText(row.publishedAt)}`}</span>
        </>
      ),
  },
  {
    title: t.columns.open,
    width: 240,
    render: (_: unknown, row: DecisionTableRow) =>
      row.open ? (
        <>
          <ShadeTag shade={deadlineShades.Yellow}>{`${t.version(row.open.version)} ${t.states[row.open.state]}`}</ShadeTag>{' '}
          <span className="quiet">{row.open.editedBy}</span>
        </>
      ) : (
        '—'
      ),
  },
];
