import { expect, test } from 'vitest';
import { filterOf, type IncidentFilter, isReason, paramsOf } from './incidentFilter';

test.each<[string, IncidentFilter]>([
  ['', { state: 'open', search: '', workflow: '' }],
  ['state=resolved&search=2026', { state: 'resolved', search: '2026', workflow: '' }],
  ['state=nonsense', { state: 'open', search: '', workflow: '' }], // somebody typed it
])('the address "%s" is a filter and comes back as an address', (address, filter) => {
  expect(filterOf(new URLSearchParams(address))).toEqual(filter);
  expect(filterOf(paramsOf(filter))).toEqual(filter);
});

test.each([
  ['', false],
  [' 错 ', false], // one character is no reason
  ['已改', true],
  ['改'.repeat(501), false],
])('"%s" is a reason: %s', (reason, is) => expect(isReason(reason)).toBe(is));
