import { Input, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TemplateRow } from '../../api/models';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { templateShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useTemplates } from './useTemplates.query';

const t = texts.templates;

/** All Word templates of the office. */
export function TemplatesPage() {
  const templates = useTemplates();
  const [search, setSearch] = useState('');
  const fits = (row: TemplateRow) => `${row.code} ${row.title} ${row.templateId}`.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <>
      <PageHeader
        title={t.title}
        hint={t.hint}
        extra={<Input.Search allowClear placeholder={t.search} aria-label={t.search} onChange={(event) => setSearch(event.target.value)} />}
      />
      <Panel flush label={t.title}>
        <QueryView query={templates} isEmpty={(rows) => rows.length === 0} empty={t.empty} rows={10}>
          {(rows) => (
            <Table<TemplateRow>
              size="small"
              rowKey="templateId"
              pagination={{ pageSize: 20, hideOnSinglePage: true, showTotal: t.total, showSizeChanger: false }}
              dataSource={rows.filter(fits)}
              locale={{ emptyText: <EmptyState text={t.empty} /> }}
              columns={columns}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  { title: t.columns.code, dataIndex: 'code', width: 90 },
  {
    title: t.columns.title,
    render: (_: unknown, row: TemplateRow) => (
      <>
        <Link className="cell-main" to={`/templates/${row.templateId}`}>
          {row.title}
        </Link>
        <span className="cell-sub">{citation(row.basis)}</span>
      </>
    ),
  },
  { title: t.columns.version, width: 90, render: (_: unknown, row: TemplateRow) => (row.version == null ? '—' : t.n(row.version)) },
  {
    title: t.columns.publishedAt,
    width: 170,
    render: (_: unknown, row: TemplateRow) => (
      <>
        <span className="number cell-main">{row.publishedAt ? instantText(row.publishedAt) : '—'}</span>
        <span className="cell-sub">{row.publishedBy}</span>
      </>
    ),
  },
  {
    title: t.columns.open,
    width: 150,
    render: (_: unknown, { open }: TemplateRow) =>
      open ? <ShadeTag shade={templateShades[open.state]}>{t.openVersion(open.version, t.states[open.state])}</ShadeTag> : '—',
  },
  { title: t.columns.used, width: 90, render: (_: unknown, row: TemplateRow) => <span className="number">{row.used}</span> },
];
