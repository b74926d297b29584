import { App, Button, Space, Table } from 'antd';
import type { WorkflowSummary, WorkflowVersion } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { usePublishVersion } from './usePublishVersion.mutation';
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
  const publish = usePublishVersion(() => void message.success(t.states.published));
  const retract = useRetractWorkflow(() => void message.success(t.retracted));

  const askToPublish = (version: WorkflowVersion) =>
    modal.confirm({
      title: t.publishTitle(name, version.version),
      content: t.publishText,
      okText: t.publish,
      cancelText: texts.common.cancel,
      onOk: () => publish.mutateAsync(version.id).catch(() => undefined),
    });

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
      {publish.isError && <ProblemAlert error={publish.error} onClose={publish.reset} />}
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
                width: 210,
                render: (_, version) => (
                  <Space size={4}>
                    {mayPublish && versionState(version) === 'draft' && (
                      <Button size="small" type="primary" aria-label={t.publishLabel(version.version)} onClick={() => askToPublish(version)}>
                        {t.publish}
                      </Button>
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
