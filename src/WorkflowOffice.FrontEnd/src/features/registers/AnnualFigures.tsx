import { InputNumber, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AnnualFigure } from '../../api/models';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { today } from '../../lib/dates';
import { texts } from '../../texts';
import { useAnnualFigures } from './useAnnualFigures.query';

const t = texts.registers;

/** The numbers of the annual report; each leads to the rows it counts. */
export function AnnualFigures() {
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const figures = useAnnualFigures(year);
  return (
    <Panel
      flush
      title={t.figuresOf(year)}
      extra={<InputNumber aria-label={t.year} value={year} min={2000} max={2100} onChange={(value) => value && setYear(value)} />}
    >
      <QueryView query={figures}>
        {({ figures: rows }) => (
          <Table<AnnualFigure>
            size="small"
            rowKey={(row) => `${row.registerId} ${row.label}`}
            pagination={false}
            dataSource={rows}
            columns={[
              { title: t.figure, dataIndex: 'label' },
              { title: t.value, width: 140, align: 'right', render: (_, row) => <span className="number">{`${row.value} ${row.unit}`}</span> },
              { title: t.from, width: 220, dataIndex: 'register' },
              { title: '', width: 120, render: (_, row) => <Link to={rowsOf(row, year)}>{t.rows}</Link> },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  );
}

function rowsOf({ registerId, on, filter }: AnnualFigure, year: number) {
  const params = new URLSearchParams({ on, from: `${year}-01-01`, to: `${year}-12-31` });
  filter.forEach((one) => params.append('filter', one));
  return `/registers/${registerId}?${params.toString()}`;
}
