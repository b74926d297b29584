import { App, Button, Space, Table } from 'antd';
import { Link } from 'react-router';
import type { WorkflowSummary, WorkflowVersion } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { useRetractWorkflow } from './useRetractWorkflow.mutation';
import { useWorkflowVersions } from './useWorkflowVersions.query';
import { versionState } from './versionState';

const t = texts.workflows;
const shades = { published: deadlineShades.Green, draft: deadlineShades.Yellow, superseded: deadlineShades.None };

/** Every version of one workflow, the newest first, with what may be done to it. */
export function VersionTable({ workflow }: { workflow: WorkflowSummary }) {
  const { definitionId } = workflow;
  const name = workflow.name ?? definitionId;
  const versions = useWorkflowVersions(definitionId);
  const mayPublish = useMay('workflows.publish');
  const { modal, message } = App.useApp();
  const retract = useRetractWorkflow(() => void message.success(t.retracted));

  const askToRetract = () =>
    modal.confirm({
      title: t.retractTitle(name),
      content: t.retractText,
      okText: t.retract,
      okButtonProps: { danger: true },
      cancelText: texts.common.cancel,
      onOk: () => retract.mutateAsync(definitionId).catch(() => undefined),
    });

  return (
    <>
      {retract.isError && <ProblemAlert error={retract.error} onClose={retract.reset} />}
      <QueryView query={versions} rows={3}>
        {(list) => (
          <Table<WorkflowVersion>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...list].sort((one, other) => other.version - one.version)}
            columns={[
              { title: t.columns.version, width: 90, render: (_, version) => t.version(version.version) },
              {
                title: t.columns.state,
                width: 90,
                render: (_, version) => {
                  const state = versionState(version);
                  return <ShadeTag shade={shades[state]}>{t.states[state]}</ShadeTag>;
                },
              },
              { title: t.columns.createdAt, render: (_, version) => <Event at={version.createdAt} who={version.createdBy} /> },
              { title: t.columns.publishedAt, render: (_, version) => <Event at={version.publishedAt} who={version.publishedBy} /> },
              { title: t.columns.running, width: 90, render: (_, version) => <span className="number">{version.runningCases}</span> },
              {
                title: t.columns.actions,
                width: 280,
                render: (_, version) => (
                  <Space size={4}>
                    {versionState(version) === 'draft' && (
                      <Link to={`/workflow-drafts/${version.id}`} aria-label={t.toPublishingLabel(version.version)}>
                        <Button size="small" type="primary" tabIndex={-1}>
                          {t.toPublishing}
                        </Button>
                      </Link>
                    )}
                    {list.length > 1 && (
                      <Link to={compareUrl(version)} aria-label={t.compareLabel(version.version)}>
                        <Button size="small" tabIndex={-1}>
                          {t.compareWith}
                        </Button>
                      </Link>
                    )}
                    <Button size="small" href={exportUrl(version)} aria-label={t.downloadLabel(version.version)}>
                      {t.download}
                    </Button>
                    {mayPublish && version.isPublished && (
                      <Button size="small" onClick={askToRetract}>
                        {t.retract}
                      </Button>
                    )}
                  </Space>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}

const compareUrl = ({ definitionId, id }: WorkflowVersion) => `/workflows/${encodeURIComponent(definitionId)}/compare?after=${id}`;

const exportUrl = ({ definitionId, version }: WorkflowVersion) =>
  `/elsa/api/workflow-definitions/${encodeURIComponent(definitionId)}/export?versionOptions=${version}`;

function Event({ at, who }: { at: string | null | undefined; who: string | null | undefined }) {
  if (!at) return <>—</>;
  return (
    <>
      <span className="number">{instantText(at)}</span> <span className="quiet">{who}</span>
    </>
  );
}
