import { expect, test } from 'vitest';
import type { Field } from '../../../api/models';
import { initialValues, submittedValues } from './formValues';
import { fieldProblem, formProblems } from './validation';
import { isVisible } from './visibility';

const field = (over: Partial<Field>): Field => ({ name: 'f', label: '栏目', kind: 'text', ...over });
const checklist = field({
  kind: 'checklist',
  label: '自检',
  options: [
    { value: 'a', label: '事实清楚' },
    { value: 'b', label: '依据准确' },
  ],
});

test.each([undefined, null, '', '   '])('a required text refuses %j', (value) => {
  expect(fieldProblem(field({ required: true }), value)).toBe('请填写「栏目」');
});

test.each([
  ['select', undefined, '请选择「栏目」'],
  ['multiselect', [], '请选择「栏目」'],
  ['attachments', [], '请上传「栏目」'],
  ['table', [], '请填写「栏目」'],
] as [Field['kind'], unknown, string][])('a required %s refuses %j', (kind, value, words) => {
  expect(fieldProblem(field({ kind, required: true }), value)).toBe(words);
});

test('a box must be ticked only where the form says so', () => {
  expect(fieldProblem(field({ kind: 'checkbox', required: true, mustAllBeTrue: true }), false)).toBe('「栏目」须予确认');
  expect(fieldProblem(field({ kind: 'checkbox', required: true }), false)).toBeUndefined();
});

test('a field may be required for one outcome only, and for none that skips the form', () => {
  const reason = field({ required: true, requiredFor: ['变更'] });
  const press = (name: string, skipsForm = false) => fieldProblem(reason, '', { pressed: { name, skipsForm } });
  expect(press('变更')).toBe('请填写「栏目」');
  expect(press('维持')).toBeUndefined();
  expect(press('变更', true)).toBeUndefined();
  expect(fieldProblem(reason, '')).toBeUndefined(); // nothing was pressed yet
});

test('an outcome that skips the form still refuses a wrong answer', () => {
  expect(fieldProblem(field({ kind: 'number', max: 5 }), 6, { pressed: { name: '退回', skipsForm: true } })).toBe('「栏目」不能大于 5');
});

test('zero is an answer', () => expect(fieldProblem(field({ kind: 'number', required: true }), 0)).toBeUndefined());

test('an optional field may stay empty', () => expect(fieldProblem(field({}), undefined)).toBeUndefined());

test('a checklist that must be complete names what is not ticked', () => {
  expect(fieldProblem({ ...checklist, required: true, mustAllBeTrue: true }, { a: true })).toBe('「自检」须逐项核对，尚未勾选：依据准确');
  expect(fieldProblem({ ...checklist, required: true, mustAllBeTrue: true }, { a: true, b: true })).toBeUndefined();
  expect(fieldProblem({ ...checklist, required: true }, { a: false })).toBe('请选择「自检」');
  expect(fieldProblem({ ...checklist, required: true }, { b: true })).toBeUndefined();
});

test.each([
  [0, '「栏目」不能小于 1'],
  [181, '「栏目」不能大于 180'],
  [180, undefined], // the limit itself is allowed
])('a number between 1 and 180: %s', (value, words) => expect(fieldProblem(field({ kind: 'number', min: 1, max: 180 }), value)).toBe(words));

test('a date is a real day and, where asked, not in the future', () => {
  const date = field({ kind: 'date', notAfterToday: true });
  expect(fieldProblem(date, '2026-02-30', { date: '2026-03-02' })).toBe('「栏目」应为日期，如 2026-03-02');
  expect(fieldProblem(date, '2026-03-03', { date: '2026-03-02' })).toBe('「栏目」不能晚于今天');
  expect(fieldProblem(date, '2026-03-02', { date: '2026-03-02' })).toBeUndefined();
});

test('a cell of a table is named with its row', () => {
  const table = field({ kind: 'table', label: '证据', columns: [field({ name: 'name', label: '名称', required: true })] });
  expect(fieldProblem(table, [{ name: '照片' }, {}])).toBe('「证据」第 2 行：请填写「名称」');
});

test('a note and a read-only field ask nothing', () => {
  expect(fieldProblem(field({ kind: 'note', required: true }), undefined)).toBeUndefined();
  expect(fieldProblem(field({ readOnly: true, required: true }), undefined)).toBeUndefined();
});

const severity = field({ name: 'severity', kind: 'select' });
const why = field({ name: 'why', label: '理由', required: true, visibleWhen: { field: 'severity', equals: 'serious' } });
const whyMore = field({ name: 'more', label: '更多', required: true, visibleWhen: { field: 'why', equals: 'x' } });

test('a field is asked for only when its condition holds', () => {
  expect(formProblems([severity, why], { severity: 'general' })).toEqual({});
  expect(formProblems([severity, why], { severity: 'serious' })).toEqual({ why: '请填写「理由」' });
});

test('a field that hangs on a hidden field is hidden too', () => {
  expect(isVisible(whyMore, [severity, why, whyMore], { severity: 'general', why: 'x' })).toBe(false);
  expect(isVisible(whyMore, [severity, why, whyMore], { severity: 'serious', why: 'x' })).toBe(true);
});

test('conditions compare with booleans, lists and several wanted values', () => {
  const when = (equals: unknown) => field({ visibleWhen: { field: 'x', equals } });
  expect(isVisible(when(false), [], {})).toBe(true); // an unticked box was never touched
  expect(isVisible(when(true), [], { x: true })).toBe(true);
  expect(isVisible(when('b'), [], { x: ['a', 'b'] })).toBe(true);
  expect(isVisible(when(['a', 'b']), [], { x: 'c' })).toBe(false);
});

test('two fields that hang on each other do not hang the page', () => {
  const one = field({ name: 'one', visibleWhen: { field: 'two', equals: 'x' } });
  const two = field({ name: 'two', visibleWhen: { field: 'one', equals: 'x' } });
  expect(isVisible(one, [one, two], { one: 'x', two: 'x' })).toBe(false);
});

test('what is hidden is not sent, and texts are trimmed', () => {
  expect(submittedValues([severity, why], { severity: 'general', why: 'left over' })).toEqual({ severity: 'general' });
  expect(submittedValues([severity, why], { severity: 'serious', why: ' 影响大 ' })).toEqual({ severity: 'serious', why: '影响大' });
});

test('a box that was never touched is sent as not ticked', () => {
  expect(submittedValues([field({ name: 'box', kind: 'checkbox' })], {})).toEqual({ box: false });
});

test('a date that defaults to today does so only when there is no answer yet', () => {
  const date = field({ name: 'on', kind: 'date', today: true });
  expect(initialValues([date], {}, '2026-03-02')).toEqual({ on: '2026-03-02' });
  expect(initialValues([date], { on: '2026-03-01' }, '2026-03-02')).toEqual({ on: '2026-03-01' });
});
