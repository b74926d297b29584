import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Field, FormValues } from '../../../api/models';
import { renderInOffice } from '../../../test/render';
import { officeServer } from '../../../test/server';
import { FormFields } from './FormFields';

const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });

afterEach(() => vi.unstubAllGlobals());
beforeEach(() => {
  officeServer({
    'GET /api/people': { body: [{ id: 'p1', name: '张明', unitId: 'u2', unitName: '综合法规科', posts: ['监督人员'] }] },
    'GET /api/units': { body: [{ id: 'u3', name: '危化监管科', kind: 'Section' }] },
  });
});

const every: Field[] = [
  { name: 'text', label: '文本', kind: 'text' },
  { name: 'textarea', label: '长文本', kind: 'textarea' },
  { name: 'date', label: '日期', kind: 'date' },
  { name: 'datetime', label: '时间', kind: 'datetime' },
  { name: 'number', label: '数字', kind: 'number' },
  { name: 'select', label: '单选', kind: 'select', options: [{ value: 'a', label: '甲' }] },
  { name: 'multiselect', label: '多选', kind: 'multiselect', options: [{ value: 'a', label: '甲' }] },
  { name: 'checkbox', label: '勾选', kind: 'checkbox' },
  { name: 'person', label: '人员', kind: 'person' },
  { name: 'unit', label: '单位', kind: 'unit' },
  { name: 'attachments', label: '附件材料', kind: 'attachments' },
];

/** A form that tells its values, as the task page would read them. */
function Sample({ fields, values, readOnly, onChange }: { fields: Field[]; values?: FormValues; readOnly?: boolean; onChange?: (values: FormValues) => void }) {
  return (
    <Form initialValues={values} onValuesChange={(_, all: FormValues) => onChange?.(all)}>
      <FormFields fields={fields} readOnly={readOnly} />
    </Form>
  );
}

test('every control is found by the label of its field', () => {
  renderInOffice(<Sample fields={every} />);
  for (const { label } of every) expect(screen.getByLabelText(label, { selector: 'input, textarea' })).toBeInTheDocument();
});

test('a typed date is kept as a date, without a time of day', async () => {
  const onChange = vi.fn();
  renderInOffice(<Sample fields={every} onChange={onChange} />);
  await user.type(screen.getByLabelText('日期'), '2026-03-02{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ date: '2026-03-02' }));
});

test('a moment is shown in the legal time zone', () => {
  renderInOffice(<Sample fields={every} values={{ datetime: '2026-03-02T16:30:00Z' }} />);
  expect(screen.getByLabelText('时间')).toHaveValue('2026-03-03 00:30');
});

test('rows of a table are added, filled in and removed', async () => {
  const onChange = vi.fn();
  const table: Field = { name: 'rows', label: '证据', kind: 'table', columns: [{ name: 'name', label: '名称', kind: 'text' }] };
  renderInOffice(<Sample fields={[table]} onChange={onChange} />);
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  await user.type(screen.getByLabelText('证据 第2行 名称'), '照片');
  await user.click(screen.getByRole('button', { name: '删除 证据 第1行' }));
  expect(onChange).toHaveBeenLastCalledWith({ rows: [{ name: '照片' }] });
});

test('a checklist counts what is ticked', async () => {
  const onChange = vi.fn();
  const checks: Field = { name: 'checks', label: '自检', kind: 'checklist', options: [{ value: 'a', label: '甲' }, { value: 'b', label: '乙' }] };
  renderInOffice(<Sample fields={[checks]} onChange={onChange} />);
  const group = screen.getByRole('group', { name: '自检' });
  await user.click(within(group).getByLabelText('乙'));
  expect(group).toHaveTextContent('已核对 1 / 2');
  expect(onChange).toHaveBeenLastCalledWith({ checks: { b: true } });
});

test('finished answers are shown as words, not as codes', async () => {
  const values = { select: 'a', multiselect: ['a'], checkbox: true, person: 'p1', unit: 'u3', date: '2026-03-02' };
  renderInOffice(<Sample fields={every} values={values} readOnly />);
  expect(screen.getByLabelText('单选')).toHaveTextContent('甲');
  expect(screen.getByLabelText('勾选')).toHaveTextContent('是');
  expect(screen.getByLabelText('日期')).toHaveTextContent('2026-03-02 周一');
  expect(await screen.findByText('张明')).toBeInTheDocument();
  expect(await screen.findByText('危化监管科')).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { hidden: false })).not.toBeInTheDocument();
});

test('sections have headings and notes are read, not filled in', () => {
  const fields: Field[] = [
    { name: 'a', label: '甲', kind: 'text', section: '一、事实' },
    { name: 'n', label: '提示', kind: 'note', help: '五项内容不能缺', section: '二、处理' },
  ];
  renderInOffice(<Sample fields={fields} />);
  expect(screen.getByRole('group', { name: '一、事实' })).toBeInTheDocument();
  expect(screen.getByText('五项内容不能缺')).toBeInTheDocument();
});
