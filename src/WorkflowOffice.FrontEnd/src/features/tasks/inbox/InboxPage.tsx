import { Input, Table } from 'antd';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import type { TaskRow } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useDebounced } from '../../../lib/useDebounced';
import { texts } from '../../../texts';
import { type Box, useTasks } from '../useTasks.query';
import { inboxColumns } from './inboxColumns';

const t = texts.tasks;
const boxes: Box[] = ['todo', 'done', 'escalated'];

export function InboxPage() {
  const box = useParams().box as Box;
  if (!boxes.includes(box)) return <Navigate to="/inbox/todo" replace />;
  return <Inbox key={box} box={box} />;
}

function Inbox({ box }: { box: Box }) {
  const [page, setPage] = useState(1);
  const [pageSize, setPageSize] = useState(20);
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), 300);
  const tasks = useTasks(box, page, pageSize, q);

  return (
    <>
      <PageHeader
        title={t.boxes[box]}
        hint={t.boxHints[box]}
        extra={
          <Input.Search
            allowClear
            aria-label={t.searchPlaceholder}
            placeholder={t.searchPlaceholder}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setPage(1);
            }}
            style={{ width: 260 }}
          />
        }
      />
      <Panel flush label={t.boxes[box]}>
        <QueryView query={tasks}>
          {(data) => (
            <Table<TaskRow>
              size="small"
              rowKey="id"
              dataSource={data.items}
              columns={inboxColumns(box)}
              loading={tasks.isPlaceholderData}
              locale={{ emptyText: <EmptyState text={t.empty[box]} /> }}
              pagination={{
                current: page,
                pageSize,
                total: data.total,
                showTotal: texts.common.total,
                hideOnSinglePage: data.total <= 20,
                onChange: (next, size) => {
                  setPage(size === pageSize ? next : 1);
                  setPageSize(size);
                },
              }}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}
