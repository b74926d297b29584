import { expect, test } from 'vitest';
import { versionState } from './versionState';

test.each([
  [{ isPublished: true, isLatest: false }, 'published'],
  [{ isPublished: false, isLatest: true }, 'draft'],
  [{ isPublished: false, isLatest: true, publishedAt: '2026-01-01T00:00:00Z' }, 'superseded'], // was retracted
  [{ isPublished: false, isLatest: false }, 'superseded'],
])('%j is %s', (version, state) => expect(versionState(version)).toBe(state));
