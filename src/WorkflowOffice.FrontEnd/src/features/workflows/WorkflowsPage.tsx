import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';
import { useRef, useState } from 'react';
import type { WorkflowSummary } from '../../api/models';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { VersionTable } from './VersionTable';
import { useImportWorkflow } from './useImportWorkflow.mutation';
import { useWorkflows } from './useWorkflows.query';
import './workflows.css';

const t = texts.workflows;

export function WorkflowsPage() {
  const workflows = useWorkflows();
  const mayEdit = useMay('workflows.edit');
  const [open, setOpen] = useState<string[]>([]);
  const [fileName, setFileName] = useState('');
  const [uploaded, setUploaded] = useState<WorkflowSummary>();
  const upload = useImportWorkflow((summary) => {
    setUploaded(summary);
    setOpen((keys) => [...new Set([...keys, summary.definitionId])]);
  });

  async function send(file: File) {
    setFileName(file.name);
    setUploaded(undefined);
    upload.mutate({ fileName: file.name, content: await file.text() });
  }

  return (
    <>
      <PageHeader title={t.title} hint={t.hint} extra={mayEdit && <UploadButton busy={upload.isPending} onFile={(file) => void send(file)} />} />
      {upload.isError && (
        <div className="workflows-message">
          <ProblemAlert error={upload.error} title={t.refused} onClose={upload.reset} extra={<div className="quiet">{t.file(fileName)}</div>} />
        </div>
      )}
      {uploaded && (
        <Alert
          type="success"
          showIcon
          role="status"
          className="workflows-message"
          title={t.uploaded(uploaded.name ?? uploaded.definitionId, uploaded.version)}
          closable={{ onClose: () => setUploaded(undefined) }}
        />
      )}
      <Panel flush label={t.title}>
        <QueryView query={workflows} isEmpty={(data) => data.items.length === 0} empty={t.empty}>
          {(data) => (
            <Table<WorkflowSummary>
              size="small"
              rowKey="definitionId"
              dataSource={data.items}
              pagination={false}
              locale={{ emptyText: <EmptyState text={t.empty} /> }}
              columns={columns}
              expandable={{
                expandRowByClick: true,
                expandedRowKeys: open.length === 0 && data.items.length === 1 ? data.items.map((item) => item.definitionId) : open,
                onExpandedRowsChange: (keys) => setOpen(keys.length === 0 ? [''] : keys.map(String)),
                expandedRowRender: (workflow) => <VersionTable workflow={workflow} />,
              }}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}

const columns = [
  {
    title: t.columns.name,
    render: (_: unknown, workflow: WorkflowSummary) => (
      <>
        <span className="cell-main">{workflow.name ?? workflow.definitionId}</span>
        {workflow.description && <span className="cell-sub">{workflow.description}</span>}
      </>
    ),
  },
  {
    title: t.columns.id,
    width: 220,
    render: (_: unknown, workflow: WorkflowSummary) => <span className="path">{workflow.definitionId}</span>,
  },
  { title: t.columns.latest, width: 100, render: (_: unknown, workflow: WorkflowSummary) => t.version(workflow.version) },
  {
    title: t.columns.state,
    width: 100,
    render: (_: unknown, workflow: WorkflowSummary) => (
      <ShadeTag shade={workflow.isPublished ? deadlineShades.Green : deadlineShades.Yellow}>
        {workflow.isPublished ? t.states.published : t.states.draft}
      </ShadeTag>
    ),
  },
  {
    title: t.columns.createdAt,
    width: 150,
    render: (_: unknown, workflow: WorkflowSummary) => <span className="number">{instantText(workflow.createdAt)}</span>,
  },
];

function UploadButton({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        aria-label={t.upload}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <Button type="primary" icon={<UploadOutlined />} loading={busy} onClick={() => picker.current?.click()}>
        {busy ? t.uploading : t.upload}
      </Button>
    </>
  );
}
