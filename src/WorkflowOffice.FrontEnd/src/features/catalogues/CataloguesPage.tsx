import { Table } from 'antd';
import { Link } from 'react-router';
import type { CatalogueRow } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useCatalogues } from './useCatalogues.query';

const t = texts.catalogues;
const v = texts.decisions;

export function CataloguesPage() {
  const catalogues = useCatalogues();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <Panel flush label={t.title}>
        <QueryView query={catalogues} isEmpty={(rows) => rows.length === 0} empty={t.empty}>
          {(rows) => <Table<CatalogueRow> size="small" rowKey={(row) => `${row.kind} ${row.id}`} dataSource={rows} pagination={false} columns={columns} />}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  {
    title: t.columns.name,
    render: (_: unknown, row: CatalogueRow) => (
      <Link className="cell-main" to={`/catalogues/${row.kind}/${row.id}`}>
        {row.name}
      </Link>
    ),
  },
  { title: t.columns.kind, width: 80, render: (_: unknown, row: CatalogueRow) => t.kinds[row.kind] },
  { title: t.columns.source, render: (_: unknown, row: CatalogueRow) => citation(row.source) },
  { title: t.columns.entries, width: 100, render: (_: unknown, row: CatalogueRow) => <span className="number">{row.entries}</span> },
  {
    title: t.columns.published,
    width: 230,
    render: (_: unknown, row: CatalogueRow) =>
      row.publishedVersion == null ? (
        t.none
      ) : (
        <>
          {v.version(row.publishedVersion)} <span className="quiet">{`${row.publishedBy ?? ''} ${instantText(row.publishedAt)}`}</span>
        </>
      ),
  },
  {
    title: t.columns.open,
    width: 190,
    render: (_: unknown, row: CatalogueRow) =>
      row.open ? (
        <>
          <ShadeTag shade={deadlineShades.Yellow}>{`${v.version(row.open.version)} ${v.states[row.open.state]}`}</ShadeTag>{' '}
          <span className="quiet">{row.open.editedBy}</span>
        </>
      ) : (
        t.none
      ),
  },
];
