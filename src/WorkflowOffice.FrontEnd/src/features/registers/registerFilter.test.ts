import { describe, expect, it } from 'vitest';
import { addressOf, filterOf } from './registerFilter';

describe('the filter of a register', () => {
  it('survives the address, several filters and a colon in a value included', () => {
    const filter = { search: '邓辉', values: { filing: '立案', title: '甲:乙' }, on: 'decidedOn', from: '2026-01-01', to: '2026-12-31', sort: 'no', descending: true, page: 3 };

    expect(filterOf(addressOf(filter))).toEqual(filter);
  });

  it('asks for the first page when the address names nothing usable', () => {
    expect(filterOf(new URLSearchParams('page=x&filter=nonsense'))).toEqual({ values: {}, page: 1 });
  });

  it('names the chosen columns of a file', () => {
    expect(addressOf({ values: {}, page: 1 }, ['no', 'title']).toString()).toBe('column=no&column=title');
  });
});
