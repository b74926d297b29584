import { UploadOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import { useRef, useState } from 'react';
import type { AttachmentRow } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { QueryView } from '../../../components/QueryView';
import { instantText } from '../../../lib/dates';
import { sizeText } from '../../../lib/format';
import { texts } from '../../../texts';
import { useAddAttachment } from '../useAddAttachment.mutation';
import { useCaseAttachments } from '../useCaseAttachments.query';

const t = texts.cases.attachments;

export function CaseAttachments({ caseId, mayAdd }: { caseId: string; mayAdd: boolean }) {
  const attachments = useCaseAttachments(caseId);
  const add = useAddAttachment(caseId);
  const [percent, setPercent] = useState(0);
  const picker = useRef<HTMLInputElement>(null);

  return (
    <Panel
      title={texts.cases.tabs.attachments}
      flush
      extra={
        mayAdd && (
          <>
            <input
              ref={picker}
              type="file"
              className="visually-hidden"
              aria-label={t.upload}
              tabIndex={-1}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) add.mutate({ file, onProgress: setPercent });
                event.target.value = '';
              }}
            />
            <Button size="small" icon={<UploadOutlined />} loading={add.isPending} onClick={() => picker.current?.click()}>
              {add.isPending ? t.uploading(percent) : t.upload}
            </Button>
          </>
        )
      }
    >
      {add.isError && <ProblemAlert error={add.error} onClose={add.reset} />}
      <QueryView query={attachments}>
        {(rows) => (
          <Table<AttachmentRow>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={rows}
            locale={{ emptyText: <EmptyState text={t.empty} /> }}
            columns={[
              { title: t.name, render: (_, row) => <a href={`/api/attachments/${row.id}`}>{row.name}</a> },
              { title: t.field, width: 160, render: (_, row) => row.fieldName ?? '—' },
              { title: t.size, width: 100, render: (_, row) => <span className="number">{sizeText(row.size)}</span> },
              { title: t.uploadedBy, width: 120, dataIndex: 'uploadedBy' },
              { title: t.uploadedAt, width: 150, render: (_, row) => <span className="number">{instantText(row.uploadedAt)}</span> },
              {
                title: t.digest,
                width: 150,
                render: (_, row) => (
                  <span className="path" title={row.sha256}>
                    {row.sha256.slice(0, 12)}
                  </span>
                ),
              },
              {
                title: '',
                width: 80,
                render: (_, row) => (
                  <Button size="small" href={`/api/attachments/${row.id}`} aria-label={t.downloadLabel(row.name)}>
                    {t.download}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  );
}
