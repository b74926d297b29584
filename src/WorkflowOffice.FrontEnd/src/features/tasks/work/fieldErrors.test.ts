import { expect, test } from 'vitest';
import type { Field } from '../../../api/models';
import { sortErrors } from './fieldErrors';

const fields: Field[] = [{ name: 'finders', label: '检查人', kind: 'table' }];

test.each(['finders', 'Finders', 'values.finders', 'finders[0].name'])('%s belongs to the field', (key) => {
  expect(sortErrors({ status: 422, title: '', errors: { [key]: ['坏'] } }, fields).fields).toEqual([{ name: 'finders', errors: ['坏'] }]);
});

test('the opinion has its own place and the rest is listed', () => {
  const sorted = sortErrors({ status: 422, title: '', errors: { opinion: ['请填写意见'], other: ['别的'] } }, fields);
  expect(sorted).toEqual({ fields: [], opinion: '请填写意见', others: ['别的'] });
});
