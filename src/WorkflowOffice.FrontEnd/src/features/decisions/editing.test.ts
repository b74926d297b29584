import { describe, expect, it } from 'vitest';
import type { DecisionTableDocument } from '../../api/models';
import { addRow, factOf, moveRow, removeRow, setCell } from './editing';

const table: DecisionTableDocument = {
  id: 'DT-1',
  name: '试表',
  source: '第一条',
  hitPolicy: 'First',
  inputs: [{ name: 'Fine', label: '罚款', type: 'Number' }],
  outputs: [{ name: 'Level', label: '级别', type: 'Text' }],
  rows: [
    { id: '1', when: { Fine: '≥5' }, then: { Level: '高' }, article: '第一条' },
    { id: '3', when: {}, then: { Level: '低' }, article: '第二条' },
  ],
  examples: [{ name: '五元', given: { Fine: 5 }, rows: ['1'] }],
};

describe('editing a decision table', () => {
  it('changes one cell and leaves the old table alone', () => {
    expect(setCell(table, { row: '1', side: 'when', column: 'Fine' }, '≥6').rows[0]?.when).toEqual({ Fine: '≥6' });
    expect(table.rows[0]?.when).toEqual({ Fine: '≥5' });
  });

  it('numbers a new row with what is free', () => {
    expect(addRow(table).rows.map((row) => row.id)).toEqual(['1', '3', '4']);
  });

  it('forgets a removed row in the examples too', () => {
    const less = removeRow(table, '1');
    expect(less.rows.map((row) => row.id)).toEqual(['3']);
    expect(less.examples?.[0]?.rows).toEqual([]);
  });

  it('moves a row, but not over the edge', () => {
    expect(moveRow(table, '3', -1).rows.map((row) => row.id)).toEqual(['3', '1']);
    expect(moveRow(table, '3', 1)).toBe(table);
  });

  it('sends flags as such and nothing as null', () => {
    expect(factOf({ name: 'a', label: 'a', type: 'Flag' }, 'false')).toBe(false);
    expect(factOf({ name: 'a', label: 'a', type: 'Number' }, '')).toBeNull();
  });
});
