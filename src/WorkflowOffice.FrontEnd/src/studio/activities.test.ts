import { beforeAll, describe as group, expect, it } from 'vitest';
import { describe, fieldName } from './activities';

group('fieldName', () => {
  beforeAll(() =>
    describe([
      { typeName: 'A', name: 'A', inputs: [{ name: 'Post', displayName: '办理职务' }], outputs: [{ name: 'Result', displayName: '结论' }] },
      { typeName: 'B', name: 'B', inputs: [{ name: 'Post', displayName: '通知职务' }] },
    ]),
  );

  it.each([
    ['Post', 'B', '通知职务'],
    ['Post', undefined, '办理职务'],
    ['Result', 'B', '结论'],
    ['Nothing', 'A', undefined],
  ])('%s of %s', (name, type, word) => expect(fieldName(name, type)).toBe(word));
});
