import { afterEach, expect, test, vi } from 'vitest';
import { problemFrom, unreachable } from './problem';
import { newRequestId, PressIds } from './requestId';

afterEach(() => vi.unstubAllGlobals());

test('a press whose fate is unknown keeps its id when it is repeated', () => {
  const presses = new PressIds();
  const first = presses.idFor({ outcome: '批准' });
  presses.settled({ outcome: '批准' }, unreachable());
  expect(presses.idFor({ outcome: '批准' })).toBe(first);
});

test('another content is another press', () => {
  const presses = new PressIds();
  const first = presses.idFor({ outcome: '批准' });
  presses.settled({ outcome: '批准' }, unreachable());
  expect(presses.idFor({ outcome: '不批准' })).not.toBe(first);
});

test.each([null, problemFrom(422, {}), problemFrom(409, {})])('after a definite answer the next press is a new one', (error) => {
  const presses = new PressIds();
  const first = presses.idFor('x');
  presses.settled('x', error);
  expect(presses.idFor('x')).not.toBe(first);
});

test('ids are UUIDs also where the browser offers no randomUUID (plain http)', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) });
  expect(newRequestId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
