import { Table } from 'antd';
import { Link } from 'react-router';
import type { CalendarVersion } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { useVersions } from './useVersions.query';
import { versionShades } from './versionShades';

const t = texts.calendar.versions;

/** Every notice that was entered: by whom, checked by whom, from where, and what it moved. */
export function VersionTable() {
  const versions = useVersions();
  return (
    <Panel title={t.title} flush>
      <QueryView query={versions} rows={3}>
        {(data) => (
          <Table<CalendarVersion>
            size="small"
            rowKey="id"
            dataSource={data.versions}
            columns={columns}
            pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
          />
        )}
      </QueryView>
    </Panel>
  );
}

const signature = (name: string | null | undefined, at: string | null | undefined) =>
  name ? (
    <>
      <span className="cell-main">{name}</span>
      <span className="cell-sub number">{instantText(at)}</span>
    </>
  ) : (
    t.none
  );

const columns = [
  { title: t.columns.number, width: 80, render: (_: unknown, version: CalendarVersion) => (version.number == null ? t.none : t.number(version.number)) },
  {
    title: t.columns.notice,
    render: (_: unknown, version: CalendarVersion) => (
      <>
        <Link className="cell-main" to={`/calendar/versions/${version.id}`} aria-label={t.viewLabel(version.noticeTitle)}>
          {version.noticeTitle}
        </Link>
        <span className="cell-sub">{version.noticeNumber}</span>
      </>
    ),
  },
  { title: t.columns.entered, width: 150, render: (_: unknown, version: CalendarVersion) => signature(version.enteredBy, version.enteredAt) },
  { title: t.columns.decided, width: 150, render: (_: unknown, version: CalendarVersion) => signature(version.decidedBy, version.decidedAt) },
  {
    title: t.columns.moved,
    width: 90,
    render: (_: unknown, version: CalendarVersion) => (version.movedClocks == null ? t.none : t.moved(version.movedClocks)),
  },
  {
    title: t.columns.state,
    width: 90,
    render: (_: unknown, version: CalendarVersion) => <ShadeTag shade={versionShades[version.state]}>{t.states[version.state]}</ShadeTag>,
  },
];
