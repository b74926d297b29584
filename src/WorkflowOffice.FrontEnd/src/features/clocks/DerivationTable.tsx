import { Table } from 'antd';
import type { DerivationDay } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { texts } from '../../texts';

const t = texts.clocks;

export const DerivationTable = ({ days }: { days: DerivationDay[] }) => (
  <Table<DerivationDay>
    size="small"
    rowKey="date"
    pagination={false}
    dataSource={days}
    scroll={{ y: 360 }}
    columns={[
      {
        title: t.table.date,
        width: 150,
        render: (_, day) => (
          <span className="number">
            {day.date} {day.weekday}
          </span>
        ),
      },
      {
        title: t.table.counted,
        width: 80,
        render: (_, day) => (
          <ShadeTag shade={day.counted ? deadlineShades.Green : deadlineShades.None}>{day.counted ? t.counted : t.notCounted}</ShadeTag>
        ),
      },
      { title: t.table.ordinal, width: 80, render: (_, day) => (day.ordinal == null ? '' : t.ordinal(day.ordinal)) },
      { title: t.table.reason, dataIndex: 'reason' },
      { title: t.table.notice, width: 170, dataIndex: 'notice' },
    ]}
  />
);
