import { Form, Input, Select } from 'antd';
import type { RegisterColumn, RegisterFigure } from '../../api/models';
import { texts } from '../../texts';
import { RowDialog } from './RowDialog';
import { RowsPanel } from './RowsPanel';
import { linesOf, textsOf } from './editing';

const t = texts.catalogues;

interface FiguresPanelProps {
  figures: readonly RegisterFigure[];
  columns: readonly RegisterColumn[];
  onChange?: (figures: RegisterFigure[]) => void;
}

/** The figures of the annual report that are counted from a register. */
export function FiguresPanel({ figures, columns, onChange }: FiguresPanelProps) {
  const labelOf = (key: string) => columns.find((column) => column.key === key)?.label ?? key;
  return (
    <RowsPanel
      title={t.figures}
      addLabel={t.addFigure}
      rows={figures}
      nameOf={(figure) => figure.label}
      onChange={onChange}
      blank={{ label: '', on: columns.find((column) => column.type === 'Date')?.key ?? '', unit: t.piece } as RegisterFigure}
      columns={[
        { title: t.figure.label, width: 240, render: (_, figure) => figure.label },
        { title: t.figure.on, width: 160, render: (_, figure) => labelOf(figure.on) },
        {
          title: t.figure.where,
          render: (_, figure) =>
            Object.entries(figure.where ?? {})
              .map(([key, value]) => `${labelOf(key)}=${value}`)
              .join(t.sep),
        },
        { title: t.figure.sum, width: 190, render: (_, figure) => `${figure.sum ? labelOf(figure.sum) : t.figure.counted}${figure.per ? t.figure.perOf(labelOf(figure.per)) : ''}` },
        { title: t.figure.unit, width: 80, render: (_, figure) => figure.unit },
      ]}
      dialog={(figure, onOk, onCancel) => <FigureDialog figure={figure} columns={columns} onOk={onOk} onCancel={onCancel} />}
    />
  );
}

type FigureValues = Omit<RegisterFigure, 'where'> & { where: string };

interface FigureDialogProps {
  figure: RegisterFigure;
  columns: readonly RegisterColumn[];
  onOk: (figure: RegisterFigure) => void;
  onCancel: () => void;
}

function FigureDialog({ figure, columns, onOk, onCancel }: FigureDialogProps) {
  const [form] = Form.useForm<FigureValues>();
  const options = (fits: (column: RegisterColumn) => boolean) => columns.filter(fits).map((column) => ({ value: column.key, label: column.label }));
  const finish = ({ where: lines, ...values }: FigureValues) => {
    const where = textsOf(lines);
    onOk({ ...values, where: Object.keys(where).length > 0 ? where : null, sum: values.sum || null, per: values.per || null });
  };
  return (
    <RowDialog<FigureValues>
      title={figure.label ? t.edit(figure.label) : t.addFigure}
      form={form}
      initial={{ ...figure, where: linesOf(figure.where) }}
      onOk={finish}
      onCancel={onCancel}
    >
      <Form.Item name="label" label={t.figure.label} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="on" label={t.figure.on} rules={[{ required: true, message: t.required }]}>
        <Select options={options((column) => column.type === 'Date')} />
      </Form.Item>
      <Form.Item name="where" label={t.figure.where}>
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item name="sum" label={t.figure.sum}>
        <Select allowClear options={options((column) => column.total === true)} />
      </Form.Item>
      <Form.Item name="per" label={t.figure.per}>
        <Select allowClear options={options(() => true)} />
      </Form.Item>
      <Form.Item name="unit" label={t.figure.unit}>
        <Input maxLength={10} />
      </Form.Item>
    </RowDialog>
  );
}
