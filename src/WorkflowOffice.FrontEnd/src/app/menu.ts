import type { Session } from '../api/models';
import { may, type Permission } from '../lib/permissions';
import { texts } from '../texts';

export interface MenuEntry {
  key: string;
  path: string;
  label: string;
  group: keyof typeof texts.shell.groups;
  permission?: Permission;
  /** Alt + this digit opens the page; fixed, so that it does not change with somebody's permissions. */
  digit?: number;
}

const t = texts.shell.menu;

export const menuEntries: MenuEntry[] = [
  { key: 'desk', path: '/', label: t.desk, group: 'mine', digit: 1 },
  { key: 'todo', path: '/inbox/todo', label: t.todo, group: 'mine', permission: 'tasks.work', digit: 2 },
  { key: 'done', path: '/inbox/done', label: t.done, group: 'mine', permission: 'tasks.work', digit: 3 },
  { key: 'escalated', path: '/inbox/escalated', label: t.escalated, group: 'mine', permission: 'tasks.work', digit: 4 },
  { key: 'notices', path: '/notices', label: t.notices, group: 'mine', digit: 5 },
  { key: 'start', path: '/start', label: t.start, group: 'cases', permission: 'cases.start', digit: 6 },
  { key: 'started', path: '/cases/started', label: t.started, group: 'cases', permission: 'cases.start', digit: 7 },
  { key: 'cases', path: '/cases', label: t.cases, group: 'cases', permission: 'cases.view', digit: 8 },
  { key: 'clocks', path: '/clocks', label: t.clocks, group: 'cases', permission: 'cases.view', digit: 9 },
  { key: 'registers', path: '/registers', label: t.registers, group: 'cases', permission: 'registers.view' },
  { key: 'workflows', path: '/workflows', label: t.workflows, group: 'settings', permission: 'workflows.view', digit: 0 },
  { key: 'designer', path: '/designer', label: t.designer, group: 'settings', permission: 'workflows.view' },
  { key: 'publishing', path: '/workflow-drafts', label: t.publishing, group: 'settings', permission: 'workflows.view' },
  { key: 'incidents', path: '/incidents', label: t.incidents, group: 'settings', permission: 'operations.view' },
  { key: 'templates', path: '/templates', label: t.templates, group: 'settings', permission: 'templates.view' },
  { key: 'numbers', path: '/numbers', label: t.numbers, group: 'settings', permission: 'numbers.view' },
  { key: 'seals', path: '/seals', label: t.seals, group: 'settings', permission: 'numbers.view' },
  { key: 'decisions', path: '/decision-tables', label: t.decisions, group: 'settings', permission: 'decision-tables.view' },
  { key: 'catalogues', path: '/catalogues', label: t.catalogues, group: 'settings', permission: 'decision-tables.view' },
  { key: 'profiles', path: '/profiles', label: t.profiles, group: 'settings', permission: 'decision-tables.view' },
  { key: 'watch', path: '/watch', label: t.watch, group: 'settings', permission: 'watch.view' },
  { key: 'calendar', path: '/calendar', label: t.calendar, group: 'settings', permission: 'calendar.view' },
];

export const menuFor = (session: Pick<Session, 'permissions'>) => menuEntries.filter((entry) => may(session, entry.permission));

/** The entry a path belongs to: the longest that it starts with. */
export function entryOf(pathname: string, entries: MenuEntry[]): MenuEntry | undefined {
  const fits = (entry: MenuEntry) =>
    entry.path === '/' ? pathname === '/' : pathname === entry.path || pathname.startsWith(`${entry.path}/`);
  return entries.filter(fits).sort((one, other) => other.path.length - one.path.length)[0];
}
