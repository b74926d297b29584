import { expect, test } from 'vitest';
import type { GateFinding } from '../../api/models';
import { groupFindings } from './findingGroups';

const finding = (activityId: string | null, code: string, severity: 'Error' | 'Warning' = 'Error'): GateFinding => ({
  key: `${activityId}/${code}`,
  activityId,
  activityName: activityId,
  code,
  severity,
  message: '',
  remedy: '',
  article: null,
});

test('findings stand together by step, the drawing first, then errors, then warnings', () => {
  const groups = groupFindings([
    finding('warned', 'G-33', 'Warning'),
    finding('consequence', 'G-40'),
    finding('cause', 'G-40'),
    finding('cause', 'G-12'),
    finding(null, 'G-19'),
  ]);
  expect(groups.map(({ step, findings }) => [step, findings.map(({ code }) => code)])).toEqual([
    ['cause', ['G-12', 'G-40']],
    [undefined, ['G-19']],
    ['consequence', ['G-40']],
    ['warned', ['G-33']],
  ]);
});

test('nothing found makes no group', () => expect(groupFindings([])).toEqual([]));
