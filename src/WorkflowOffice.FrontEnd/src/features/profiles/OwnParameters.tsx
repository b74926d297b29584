import { Table } from 'antd';
import type { ProfileParameter } from '../../api/models';
import { citation } from '../../lib/citation';
import { texts } from '../../texts';
import { amountText } from './amountText';

const t = texts.profiles;

/** What one regulation says by itself. */
export function OwnParameters({ parameters }: { parameters: ProfileParameter[] }) {
  return (
    <Table<ProfileParameter>
      size="small"
      rowKey="key"
      dataSource={parameters}
      pagination={false}
      columns={[
        { title: t.columns.parameter, width: 220, render: (_, row) => row.name },
        {
          title: t.columns.own,
          render: (_, row) => (
            <>
              {amountText(row.value, row.unit, row.entries?.length)}
              {row.entries && <span className="cell-sub">{row.entries.join('；')}</span>}
            </>
          ),
        },
        { title: t.columns.article, width: 320, render: (_, row) => (row.isSupplemented ? `${citation(row.article)}（${t.supplemented}）` : citation(row.article)) },
        { title: t.columns.quote, width: 260, render: (_, row) => row.quote ?? '' },
      ]}
    />
  );
}
