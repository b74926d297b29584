import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Space, Table } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../components/Panel';
import { texts } from '../../texts';
import { moveAt, removeAt, replaceAt } from './editing';
import './catalogues.css';

const t = texts.catalogues;

interface RowsPanelProps<T> {
  title: string;
  addLabel: string;
  rows: readonly T[];
  nameOf: (row: T) => string;
  columns: { title: string; width?: number; render: (_: unknown, row: T) => ReactNode }[];
  blank: T;
  /** The dialog in which one row is edited. */
  dialog: (row: T, onOk: (row: T) => void, onCancel: () => void) => ReactNode;
  onChange?: (rows: T[]) => void;
}

/** Rows of a catalogue or register: shown as a table, each edited in a dialog, moved and removed beside it. */
export function RowsPanel<T extends object>({ title, addLabel, rows, nameOf, columns, blank, dialog, onChange }: RowsPanelProps<T>) {
  const [editing, setEditing] = useState<number>();
  const close = () => setEditing(undefined);
  const commands = onChange && [
    {
      title: '',
      width: 132,
      render: (_: unknown, row: T) => {
        const at = rows.indexOf(row);
        return (
          <Space size={0}>
            <Button type="text" size="small" icon={<EditOutlined />} aria-label={t.edit(nameOf(row))} onClick={() => setEditing(at)} />
            <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={t.up(nameOf(row))} disabled={at === 0} onClick={() => onChange(moveAt(rows, at, -1))} />
            <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={t.down(nameOf(row))} disabled={at === rows.length - 1} onClick={() => onChange(moveAt(rows, at, 1))} />
            <Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={t.remove(nameOf(row))} onClick={() => onChange(removeAt(rows, at))} />
          </Space>
        );
      },
    },
  ];
  return (
    <Panel
      flush
      title={`${title}（${rows.length}）`}
      label={title}
      extra={
        onChange && (
          <Button size="small" onClick={() => setEditing(rows.length)}>
            {addLabel}
          </Button>
        )
      }
    >
      <Table<T>
        size="small"
        rowKey={(row) => String(rows.indexOf(row))}
        dataSource={rows}
        pagination={rows.length > 50 ? { pageSize: 50, size: 'small' } : false}
        columns={[...columns, ...(commands ?? [])]}
      />
      {onChange &&
        editing !== undefined &&
        dialog(
          rows[editing] ?? blank,
          (row) => {
            onChange(editing < rows.length ? replaceAt(rows, editing, row) : [...rows, row]);
            close();
          },
          close,
        )}
    </Panel>
  );
}
