import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refusal } from './lintRules.mjs';

const at = (path) => resolve(import.meta.dirname, '..', 'src', path);

test.each([
  ['app/routes.tsx', 'features/tasks/inbox/InboxPage'],
  ['features/tasks/inbox/InboxPage.tsx', 'features/tasks/TaskTable'],
  ['features/tasks/inbox/InboxPage.tsx', 'components/PageHeader'],
  ['components/PageHeader.tsx', 'lib/dates'],
])('%s may import %s', (from, to) => expect(refusal(at(from), at(to))).toBeUndefined());

test.each([
  ['features/tasks/TaskTable.tsx', 'features/cases/CaseTable'],
  ['features/tasks/TaskTable.tsx', 'app/routes'],
  ['components/PageHeader.tsx', 'features/tasks/TaskTable'],
  ['lib/dates.ts', 'components/PageHeader'],
])('%s must not import %s', (from, to) => expect(refusal(at(from), at(to))).toBeTruthy());
