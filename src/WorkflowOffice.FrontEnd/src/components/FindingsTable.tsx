import { Table } from 'antd';
import type { Finding } from '../api/models';
import { deadlineShades } from '../lib/colours';
import { texts } from '../texts';
import { ShadeTag } from './ShadeTag';

const t = texts.errors.findings;

/** What is wrong with an uploaded file, and where. */
export function FindingsTable({ findings }: { findings: Finding[] }) {
  const ofWord = findings.some((finding) => finding.place);
  return (
    <Table<Finding>
      size="small"
      pagination={false}
      rowKey={(finding) => `${finding.code} ${finding.path ?? finding.place} ${finding.message}`}
      dataSource={findings}
      scroll={{ y: 320 }}
      style={{ marginTop: 8 }}
      columns={[{ title: t.code, dataIndex: 'code', width: 110 }, ...(ofWord ? wordColumns : workflowColumns)]}
    />
  );
}

const wordColumns = [
  {
    title: t.severity,
    width: 80,
    render: (_: unknown, { severity }: Finding) => (
      <ShadeTag shade={severity === 'warning' ? deadlineShades.Yellow : deadlineShades.Red}>
        {severity === 'warning' ? t.warning : t.error}
      </ShadeTag>
    ),
  },
  { title: t.place, dataIndex: 'place', width: 220 },
  { title: t.message, dataIndex: 'message' },
];

const workflowColumns = [
  { title: t.message, dataIndex: 'message' },
  {
    title: t.activity,
    width: 160,
    render: (_: unknown, finding: Finding) => finding.activityName ?? finding.activityId ?? '—',
  },
  { title: t.path, dataIndex: 'path', width: 220, render: (path: string) => <code className="path">{path}</code> },
  {
    title: t.line,
    width: 80,
    render: (_: unknown, finding: Finding) => (finding.line == null ? '—' : `${finding.line}:${finding.column ?? 1}`),
  },
];
