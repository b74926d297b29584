import { Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DrawnNumber, NumberSeries } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades, documentShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useNumbers } from './useNumbers.query';
import { useNumberSeries } from './useNumberSeries.query';

const t = texts.numbers;
const keyOf = (row: NumberSeries) => `${row.series} ${row.year}`;

/** The register of numbers: each series of each year, and in it every number that was drawn, voided ones with their reason. */
export function NumbersPage() {
  const series = useNumberSeries();
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <QueryView query={series} isEmpty={(rows) => rows.length === 0} empty={t.empty}>
        {(rows) => {
          const shown = rows.find((row) => keyOf(row) === chosen) ?? rows[0];
          return (
            <>
              <Panel flush label={t.series}>
                <SeriesTable rows={rows} shown={shown && keyOf(shown)} onChoose={setChosen} />
              </Panel>
              {shown && (
                <Panel flush title={t.of(shown.title, shown.year)}>
                  <NumberTable key={keyOf(shown)} series={shown.series} year={shown.year} />
                </Panel>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function SeriesTable({ rows, shown, onChoose }: { rows: NumberSeries[]; shown: string | undefined; onChoose: (key: string) => void }) {
  return (
    <Table<NumberSeries>
      size="small"
      rowKey={keyOf}
      pagination={false}
      dataSource={rows}
      rowSelection={{ type: 'radio', selectedRowKeys: shown ? [shown] : [], onChange: ([key]) => key && onChoose(String(key)) }}
      onRow={(row) => ({ onClick: () => onChoose(keyOf(row)) })}
      columns={[
        { title: t.series, dataIndex: 'title' },
        { title: t.agency, dataIndex: 'agency', width: 140 },
        { title: t.year, dataIndex: 'year', width: 90 },
        { title: t.last, dataIndex: 'last', width: 90 },
        { title: t.drawn, dataIndex: 'drawn', width: 90 },
        { title: t.voided, dataIndex: 'voided', width: 90 },
        {
          title: t.gaps,
          width: 120,
          render: (_, row) => (row.gaps.length === 0 ? t.noGaps : <ShadeTag shade={deadlineShades.Red}>{row.gaps.join(texts.common.listSeparator)}</ShadeTag>),
        },
      ]}
    />
  );
}

function NumberTable({ series, year }: { series: string; year: number }) {
  const numbers = useNumbers(series, year);
  return (
    <QueryView query={numbers}>
      {(rows) => (
        <Table<DrawnNumber>
          size="small"
          rowKey="number"
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={rows}
          columns={[
            { title: t.columns.number, dataIndex: 'number', width: 70 },
            {
              title: t.columns.text,
              width: 240,
              render: (_, row) => (row.voidedAt ? <del className="quiet">{row.text}</del> : row.text),
            },
            { title: t.columns.title, render: (_, row) => <Link to={`/documents/${row.documentId}`}>{row.title}</Link> },
            { title: t.columns.case, width: 130, render: (_, row) => <Link to={`/cases/${row.caseId}/documents`}>{row.caseNo}</Link> },
            {
              title: t.columns.state,
              width: 90,
              render: (_, row) => <ShadeTag shade={documentShades[row.state]}>{texts.documents.states[row.state]}</ShadeTag>,
            },
            {
              title: t.columns.drawn,
              width: 170,
              render: (_, row) => (
                <>
                  <span className="number cell-main">{instantText(row.drawnAt)}</span>
                  <span className="cell-sub">{row.drawnBy}</span>
                </>
              ),
            },
            {
              title: t.columns.void,
              width: 220,
              render: (_, row) =>
                row.voidedAt ? (
                  <>
                    <span className="cell-main">{row.voidReason}</span>
                    <span className="cell-sub">{t.voidedBy(row.voidedBy ?? '', instantText(row.voidedAt))}</span>
                  </>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      )}
    </QueryView>
  );
}
