import type { Session } from '../api/models';

export type Permission =
  | 'cases.start'
  | 'cases.view'
  | 'tasks.work'
  | 'documents.view'
  | 'documents.draft'
  | 'numbers.view'
  | 'registers.view'
  | 'templates.view'
  | 'templates.edit'
  | 'templates.publish'
  | 'workflows.view'
  | 'workflows.edit'
  | 'workflows.publish'
  | 'decision-tables.view'
  | 'decision-tables.edit'
  | 'calendar.view'
  | 'calendar.edit'
  | 'calendar.publish'
  | 'clocks.steer'
  | 'watch.view'
  | 'watch.edit'
  | 'watch.publish'
  | 'operations.view'
  | 'operations.manage'
  | 'audit.view';

export const may = (session: Pick<Session, 'permissions'>, permission: Permission | undefined) =>
  permission === undefined || session.permissions.includes(permission);
