import { Table } from 'antd';
import type { Finding } from '../api/models';
import { texts } from '../texts';

const t = texts.errors.findings;

/** What is wrong with an uploaded file, and where. */
export function FindingsTable({ findings }: { findings: Finding[] }) {
  return (
    <Table<Finding>
      size="small"
      pagination={false}
      rowKey={(finding) => `${finding.code} ${finding.path} ${finding.message}`}
      dataSource={findings}
      scroll={{ y: 320 }}
      style={{ marginTop: 8 }}
      columns={[
        { title: t.code, dataIndex: 'code', width: 110 },
        { title: t.message, dataIndex: 'message' },
        {
          title: t.activity,
          width: 160,
          render: (_, finding) => finding.activityName ?? finding.activityId ?? '—',
        },
        { title: t.path, dataIndex: 'path', width: 220, render: (path: string) => <code className="path">{path}</code> },
        {
          title: t.line,
          width: 80,
          render: (_, finding) => (finding.line == null ? '—' : `${finding.line}:${finding.column ?? 1}`),
        },
      ]}
    />
  );
}
