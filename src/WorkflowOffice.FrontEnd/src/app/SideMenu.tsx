import {
  ApartmentOutlined,
  AlertOutlined,
  BellOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  ControlOutlined,
  DesktopOutlined,
  FieldTimeOutlined,
  FileTextOutlined,
  FileWordOutlined,
  FolderOpenOutlined,
  FormOutlined,
  InboxOutlined,
  OrderedListOutlined,
  PartitionOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  ToolOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { texts } from '../texts';
import { entryOf, type MenuEntry } from './menu';

const icons: Record<string, ReactNode> = {
  desk: <DesktopOutlined />,
  todo: <InboxOutlined />,
  done: <CheckSquareOutlined />,
  escalated: <AlertOutlined />,
  notices: <BellOutlined />,
  start: <FormOutlined />,
  started: <FolderOpenOutlined />,
  cases: <FileTextOutlined />,
  clocks: <ClockCircleOutlined />,
  designer: <ApartmentOutlined />,
  workflows: <PartitionOutlined />,
  templates: <FileWordOutlined />,
  registers: <ProfileOutlined />,
  numbers: <OrderedListOutlined />,
  seals: <SafetyCertificateOutlined />,
  decisions: <TableOutlined />,
  catalogues: <BookOutlined />,
  profiles: <ControlOutlined />,
  watch: <FieldTimeOutlined />,
  publishing: <SafetyCertificateOutlined />,
  incidents: <ToolOutlined />,
  calendar: <CalendarOutlined />,
};

const t = texts.shell;
const groups = Object.keys(t.groups) as MenuEntry['group'][];

export function SideMenu({ entries }: { entries: MenuEntry[] }) {
  const current = entryOf(useLocation().pathname, entries);
  return (
    <nav className="side-menu" aria-label={t.menu.label}>
      {groups.map((group) => {
        const members = entries.filter((entry) => entry.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group}>
            <div className="side-menu-group" id={`menu-${group}`}>
              {t.groups[group]}
            </div>
            <ul aria-labelledby={`menu-${group}`}>
              {members.map((entry) => (
                <li key={entry.key}>
                  <Link
                    to={entry.path}
                    aria-label={entry.label}
                    aria-current={entry === current ? 'page' : undefined}
                    aria-keyshortcuts={entry.digit === undefined ? undefined : `Alt+${entry.digit}`}
                  >
                    <span aria-hidden>{icons[entry.key]}</span>
                    <span className="side-menu-label">{entry.label}</span>
                    {entry.digit !== undefined && <kbd aria-hidden>{entry.digit}</kbd>}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
