import { Form, Input, Select, Space } from 'antd';
import type { CatalogueView, ReferenceItem } from '../../api/models';
import { DateInput } from '../../components/DateInput';
import { citation } from '../../lib/citation';
import { texts } from '../../texts';
import { RowDialog } from './RowDialog';
import { RowsPanel } from './RowsPanel';
import { linesOf, valuesOf } from './editing';

const t = texts.catalogues;
const known = new Set(['code', 'label', 'profile', 'article', 'quote', 'group', 'effectiveFrom', 'effectiveTo']);

type Profiles = CatalogueView['profiles'];

interface EntriesPanelProps {
  items: readonly ReferenceItem[];
  profiles: Profiles;
  onChange?: (items: ReferenceItem[]) => void;
}

/** The entries of a catalogue. */
export function EntriesPanel({ items, profiles, onChange }: EntriesPanelProps) {
  const profileOf = (id: string) => profiles.find((one) => one.id === id)?.name ?? id;
  return (
    <RowsPanel
      title={t.entries}
      addLabel={t.addEntry}
      rows={items}
      nameOf={(item) => item.code}
      onChange={onChange}
      blank={{ code: '', label: '', profile: items[0]?.profile ?? '', article: '' }}
      columns={[
        { title: t.item.code, width: 120, render: (_, item) => item.code },
        {
          title: t.item.label,
          render: (_, item) => (
            <>
              <span className="cell-main">{citation(item.label)}</span>
              {item.quote && item.quote !== item.label && <span className="cell-sub">{item.quote}</span>}
            </>
          ),
        },
        { title: t.item.profile, width: 190, render: (_, item) => profileOf(item.profile) },
        { title: t.item.group, width: 130, render: (_, item) => item.group ?? t.none },
        { title: t.item.article, width: 170, render: (_, item) => citation(item.article) },
        { title: `${t.item.from} — ${t.item.to}`, width: 190, render: (_, item) => [item.effectiveFrom, item.effectiveTo].map((day) => day ?? '').join(' — ') },
      ]}
      dialog={(item, onOk, onCancel) => <EntryDialog item={item} profiles={profiles} onOk={onOk} onCancel={onCancel} />}
    />
  );
}

interface EntryDialogProps {
  item: ReferenceItem;
  profiles: Profiles;
  onOk: (item: ReferenceItem) => void;
  onCancel: () => void;
}

interface EntryValues {
  code: string;
  label: string;
  profile: string;
  group?: string | null;
  article: string;
  quote?: string | null;
  effectiveFrom?: string | null;
  effectiveTo?: string | null;
  more: string;
}

function EntryDialog({ item, profiles, onOk, onCancel }: EntryDialogProps) {
  const [form] = Form.useForm<EntryValues>();
  const more = linesOf(Object.fromEntries(Object.entries(item).filter(([name]) => !known.has(name))));
  const finish = ({ more: lines, ...values }: EntryValues) =>
    onOk({ ...valuesOf(lines), ...values, group: values.group || null, quote: values.quote || null, effectiveFrom: values.effectiveFrom || null, effectiveTo: values.effectiveTo || null });
  return (
    <RowDialog<EntryValues> title={item.code ? t.edit(item.code) : t.addEntry} form={form} initial={{ ...item, more }} onOk={finish} onCancel={onCancel}>
      <Form.Item name="code" label={t.item.code} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="label" label={t.item.label} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="profile" label={t.item.profile} rules={[{ required: true, message: t.required }]}>
        <Select options={profiles.map((profile) => ({ value: profile.id, label: profile.name }))} />
      </Form.Item>
      <Form.Item name="group" label={t.item.group}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="article" label={t.item.article} rules={[{ required: true, message: t.required }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="quote" label={t.item.quote}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Space size="large">
        <Form.Item name="effectiveFrom" label={t.item.from}>
          <DateInput label={t.item.from} />
        </Form.Item>
        <Form.Item name="effectiveTo" label={t.item.to}>
          <DateInput label={t.item.to} />
        </Form.Item>
      </Space>
      <Form.Item name="more" label={t.item.more}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </RowDialog>
  );
}
