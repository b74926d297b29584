import { Table } from 'antd';
import { Link } from 'react-router';
import type { Draft } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useDrafts } from './useDrafts.query';

const t = texts.workflows.publishing;
const shades = {
  none: deadlineShades.None,
  Waiting: deadlineShades.Yellow,
  Returned: deadlineShades.Red,
  Superseded: deadlineShades.None,
  Published: deadlineShades.Green,
};

/** Every draft; those handed over for publication come first. */
export function DraftsPage() {
  const drafts = useDrafts();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <Panel flush label={t.title}>
        <QueryView query={drafts} isEmpty={(rows) => rows.length === 0} empty={t.empty}>
          {(rows) => <Table<Draft> size="small" rowKey="versionId" pagination={false} dataSource={rows} columns={columns} />}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  {
    title: t.columns.name,
    render: (_: unknown, draft: Draft) => (
      <>
        <Link className="cell-main" to={`/workflow-drafts/${draft.versionId}`} aria-label={t.openLabel(draft.name, draft.version)}>
          {draft.name}
        </Link>
        <span className="cell-sub">{draft.publishedVersion == null ? t.firstVersion : t.basedOn(draft.publishedVersion)}</span>
      </>
    ),
  },
  { title: t.columns.version, width: 110, render: (_: unknown, draft: Draft) => texts.workflows.version(draft.version) },
  { title: t.columns.editors, width: 180, render: (_: unknown, draft: Draft) => draft.editors.join(texts.common.listSeparator) || '—' },
  {
    title: t.columns.changedAt,
    width: 160,
    render: (_: unknown, draft: Draft) => <span className="number">{instantText(draft.changedAt)}</span>,
  },
  {
    title: t.columns.state,
    width: 260,
    render: (_: unknown, { submission }: Draft) => (
      <>
        <ShadeTag shade={shades[submission?.state ?? 'none']}>{t.states[submission?.state ?? 'none']}</ShadeTag>
        {submission && (
          <span className="cell-sub">{t.submitted(submission.submittedBy, instantText(submission.submittedAt), submission.to)}</span>
        )}
      </>
    ),
  },
];
