import { Table, type TableProps } from 'antd';
import { texts } from '../texts';
import { EmptyState } from './EmptyState';

interface PagedTableProps<Row> extends Omit<TableProps<Row>, 'dataSource' | 'pagination' | 'size' | 'locale'> {
  items: Row[];
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
  /** What stands in place of no rows. */
  empty: string;
}

/** A list that the database pages. */
export function PagedTable<Row extends object>({ items, total, page, pageSize, onPage, empty, ...table }: PagedTableProps<Row>) {
  return (
    <Table<Row>
      {...table}
      size="small"
      dataSource={items}
      locale={{ emptyText: <EmptyState text={empty} /> }}
      pagination={{ current: page, pageSize, total, showSizeChanger: false, showTotal: texts.common.total, hideOnSinglePage: true, onChange: onPage }}
    />
  );
}
