import { expect, test } from 'vitest';
import { entryOf, menuEntries, menuFor } from './menu';

const labels = (permissions: string[]) => menuFor({ permissions }).map((entry) => entry.label);

test('without a permission only the desk and the notices remain', () => {
  expect(labels([])).toEqual(['工作台', '通知']);
});

test.each([
  ['tasks.work', ['待办', '已办', '督办']],
  ['cases.start', ['发起事项', '我发起的']],
  ['cases.view', ['事项列表', '期限看板']],
  ['workflows.view', ['流程版本', '流程设计', '流程发布']],
  ['operations.view', ['运行故障']],
  ['calendar.view', ['节假日']],
])('%s opens %j', (permission, opened) => {
  expect(labels([permission]).filter((label) => !['工作台', '通知'].includes(label))).toEqual(opened);
});

test('a digit opens one page only', () => {
  const digits = menuEntries.flatMap((entry) => entry.digit ?? []);
  expect(new Set(digits).size).toBe(digits.length);
});

test.each([
  ['/', '工作台'],
  ['/cases/started', '我发起的'],
  ['/cases/c1/flow', '事项列表'],
  ['/inbox/done', '已办'],
])('%s belongs to %s', (path, label) => expect(entryOf(path, menuEntries)?.label).toBe(label));

test('a page outside the menu marks nothing', () => expect(entryOf('/password', menuEntries)).toBeUndefined());
