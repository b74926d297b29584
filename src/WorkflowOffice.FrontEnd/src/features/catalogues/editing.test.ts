import { describe, expect, it } from 'vitest';
import { linesOf, moveAt, removeAt, replaceAt, textsOf, valuesOf } from './editing';

describe('rows of a catalogue', () => {
  it('are replaced, removed and moved without touching the old list', () => {
    const rows = ['a', 'b', 'c'];
    expect(replaceAt(rows, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(removeAt(rows, 0)).toEqual(['b', 'c']);
    expect(moveAt(rows, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moveAt(rows, 0, -1)).toEqual(rows);
    expect(moveAt(rows, 2, 1)).toEqual(rows);
    expect(rows).toEqual(['a', 'b', 'c']);
  });
});

describe('attributes as lines', () => {
  it('come back as what they were', () => {
    const values = { severity: 2, needsApproval: true, of: ['a', 'b'], table: 'DT-18A', text: 'a=b' };
    expect(valuesOf(linesOf(values))).toEqual(values);
  });

  it('leave out what is no pair, and keep a broken list as text', () => {
    expect(valuesOf('没有等号\n=没有名称\n a = [1,\n\n')).toEqual({ a: '[1,' });
    expect(valuesOf(undefined)).toEqual({});
  });

  it('of words stay texts', () => {
    expect(textsOf('1=一\ntrue = 是\n=x')).toEqual({ '1': '一', true: '是' });
  });
});
