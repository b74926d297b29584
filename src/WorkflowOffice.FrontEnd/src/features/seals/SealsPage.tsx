import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SealUse } from '../../api/models';
import { PagedTable } from '../../components/PagedTable';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { documentShades } from '../../lib/colours';
import { instantText, today } from '../../lib/dates';
import { useDebounced } from '../../lib/useDebounced';
import { texts } from '../../texts';
import { useSeals } from './useSeals.query';

const t = texts.seals;
const pageSize = 20;
const yearsShown = 6;

/** The register of the seals (用印登记簿): one line for each use, to be searched and exported, never changed. */
export function SealsPage() {
  const [year, setYear] = useState<number>();
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const q = useDebounced(text.trim(), 300);
  const seals = useSeals({ year, q, page, pageSize });
  const thisYear = Number(today().slice(0, 4));
  const exported = new URLSearchParams({ ...(year ? { year: String(year) } : {}), ...(q ? { q } : {}) });

  return (
    <>
      <PageHeader
        title={t.title}
        hint={t.hint}
        extra={
          <>
            <Select
              aria-label={t.year}
              style={{ width: 120 }}
              value={year ?? 0}
              options={[
                { value: 0, label: t.allYears },
                ...Array.from({ length: yearsShown }, (_, i) => ({ value: thisYear - i, label: t.yearOf(thisYear - i) })),
              ]}
              onChange={(value) => {
                setYear(value === 0 ? undefined : value);
                setPage(1);
              }}
            />
            <Input.Search
              allowClear
              style={{ width: 300 }}
              aria-label={t.search}
              placeholder={t.search}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setPage(1);
              }}
            />
            <Button icon={<DownloadOutlined />} href={`/api/seals/export?${exported}`}>
              {t.export}
            </Button>
          </>
        }
      />
      <Panel flush label={t.title}>
        <QueryView query={seals}>
          {(data) => (
            <PagedTable<SealUse>
              rowKey="id"
              items={data.items}
              total={data.total}
              page={page}
              pageSize={pageSize}
              onPage={setPage}
              empty={t.empty}
              loading={seals.isPlaceholderData}
              columns={columns}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  { title: t.columns.at, width: 150, render: (_: unknown, row: SealUse) => <span className="number">{instantText(row.at)}</span> },
  { title: t.columns.seal, dataIndex: 'seal', width: 150 },
  { title: t.columns.copies, dataIndex: 'copies', width: 64 },
  {
    title: t.columns.document,
    render: (_: unknown, row: SealUse) => (
      <>
        <Link className="cell-main" to={`/documents/${row.documentId}`}>
          {row.title}
        </Link>
        <span className="cell-sub" title={row.sha256}>
          {row.number ?? t.noNumber}
          <br />
          {t.version(row.versionNo, row.sha256)}
        </span>
      </>
    ),
  },
  {
    title: t.columns.state,
    width: 90,
    render: (_: unknown, row: SealUse) => <ShadeTag shade={documentShades[row.state]}>{texts.documents.states[row.state]}</ShadeTag>,
  },
  { title: t.columns.case, width: 120, render: (_: unknown, row: SealUse) => <Link to={`/cases/${row.caseId}/documents`}>{row.caseNo}</Link> },
  { title: t.columns.keeper, dataIndex: 'keeper', width: 90 },
  { title: t.columns.approver, dataIndex: 'approver', width: 90 },
  { title: t.columns.note, width: 130, render: (_: unknown, row: SealUse) => row.note ?? '—' },
];
