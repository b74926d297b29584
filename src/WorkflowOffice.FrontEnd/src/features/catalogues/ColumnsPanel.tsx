import { Checkbox, Form, Input, InputNumber, Select, Space } from 'antd';
import type { RegisterColumn } from '../../api/models';
import { texts } from '../../texts';
import { RowDialog } from './RowDialog';
import { RowsPanel } from './RowsPanel';
import { linesOf, textsOf } from './editing';

const t = texts.catalogues;
const types = ['Text', 'Date', 'Number', 'List'] as const;
const yes = (value: boolean | undefined, word: string) => (value ? [word] : []);

/** The columns of a register. */
export function ColumnsPanel({ columns, onChange }: { columns: readonly RegisterColumn[]; onChange?: (columns: RegisterColumn[]) => void }) {
  return (
    <RowsPanel
      title={t.registerColumns}
      addLabel={t.addColumn}
      rows={columns}
      nameOf={(column) => column.label}
      onChange={onChange}
      blank={{ key: '', label: '', from: 'fact:', type: 'Text', filter: false, total: false, hidden: false, width: 16 } as RegisterColumn}
      columns={[
        { title: t.column.label, width: 200, render: (_, column) => column.label },
        { title: t.column.type, width: 70, render: (_, column) => t.types[column.type ?? 'Text'] },
        { title: t.column.from, render: (_, column) => <code>{column.from}</code> },
        {
          title: t.column.flags,
          width: 240,
          render: (_, column) => [...yes(column.filter, t.column.filter), ...yes(column.total, t.column.total), ...yes(column.hidden, t.column.hidden)].join(t.sep),
        },
        { title: t.column.key, width: 130, render: (_, column) => column.key },
      ]}
      dialog={(column, onOk, onCancel) => <ColumnDialog column={column} onOk={onOk} onCancel={onCancel} />}
    />
  );
}

type ColumnValues = Omit<RegisterColumn, 'words'> & { words: string };

function ColumnDialog({ column, onOk, onCancel }: { column: RegisterColumn; onOk: (column: RegisterColumn) => void; onCancel: () => void }) {
  const [form] = Form.useForm<ColumnValues>();
  const finish = ({ words: lines, ...values }: ColumnValues) => {
    const words = textsOf(lines);
    onOk({ ...values, words: Object.keys(words).length > 0 ? words : null });
  };
  return (
    <RowDialog<ColumnValues>
      title={column.label ? t.edit(column.label) : t.addColumn}
      form={form}
      initial={{ ...column, words: linesOf(column.words) }}
      onOk={finish}
      onCancel={onCancel}
    >
      <Form.Item name="label" label={t.column.label} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="key" label={t.column.key} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="from" label={t.column.from} extra={t.column.fromHelp} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="type" label={t.column.type}>
        <Select options={types.map((type) => ({ value: type, label: t.types[type] }))} />
      </Form.Item>
      <Space size="large">
        <Form.Item name="filter" valuePropName="checked">
          <Checkbox>{t.column.filter}</Checkbox>
        </Form.Item>
        <Form.Item name="total" valuePropName="checked">
          <Checkbox>{t.column.total}</Checkbox>
        </Form.Item>
        <Form.Item name="hidden" valuePropName="checked">
          <Checkbox>{t.column.hidden}</Checkbox>
        </Form.Item>
      </Space>
      <Form.Item name="width" label={t.column.width}>
        <InputNumber min={4} max={80} />
      </Form.Item>
      <Form.Item name="words" label={t.column.words}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </RowDialog>
  );
}
