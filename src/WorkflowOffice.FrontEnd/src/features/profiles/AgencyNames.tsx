import { Table } from 'antd';
import type { AgencyName } from '../../api/models';
import { texts } from '../../texts';

const t = texts.profiles;

/** Names that an office has borne: documents carry the name of their day, citations keep the old one. */
export const AgencyNames = ({ names }: { names: AgencyName[] }) => (
  <Table<AgencyName>
    size="small"
    rowKey={(row) => `${row.agency} ${row.name}`}
    dataSource={names}
    pagination={false}
    columns={[
      { title: t.columns.agencyName, render: (_, row) => row.name },
      { title: t.columns.validFrom, width: 140, render: (_, row) => row.validFrom ?? t.origin },
      { title: t.columns.validTo, width: 140, render: (_, row) => row.validTo ?? t.until },
    ]}
  />
);
