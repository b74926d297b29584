import { useQueryClient } from '@tanstack/react-query';
import { Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CompletionAnswer, TaskDetail } from '../../api/models';
import { DeadlineText } from '../../components/DeadlineText';
import { DueTag } from '../../components/DueTag';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { StepTimeline } from '../../components/StepTimeline';
import { ClockCards } from '../../features/clocks/ClockCards';
import { DocumentDrawer } from '../../features/documents/DocumentDrawer';
import { DocumentList } from '../../features/documents/DocumentList';
import { useTask } from '../../features/tasks/useTask.query';
import { ReleaseButton } from '../../features/tasks/work/ReleaseButton';
import { TaskFinished } from '../../features/tasks/work/TaskFinished';
import { TaskNotices } from '../../features/tasks/work/TaskNotices';
import { TaskView } from '../../features/tasks/work/TaskView';
import { TaskWork } from '../../features/tasks/work/TaskWork';
import { deadlineShades, taskShades } from '../../lib/colours';
import { keys } from '../../lib/queryKeys';
import { texts } from '../../texts';

const t = texts.tasks;

interface Finished {
  answer: CompletionAnswer;
  outcome: string;
}

export function TaskPage() {
  const { id = '' } = useParams();
  return <Task key={id} id={id} />;
}

function Task({ id }: { id: string }) {
  const task = useTask(id);
  const queries = useQueryClient();
  const [finished, setFinished] = useState<Finished>();
  const [document, setDocument] = useState<string>();
  const reload = () => void queries.resetQueries({ queryKey: keys.task(id) });

  return (
    <QueryView query={task} rows={14}>
      {(data) => (
        <>
          <TaskHeader task={data} finished={finished !== undefined} />
          <div className="task-page">
            <div>
              {finished ? (
                <TaskFinished {...finished} clocks={data.clockDays} onDocument={setDocument} />
              ) : (
                <>
                  <TaskNotices task={data} onReload={reload} />
                  {mayWork(data) ? (
                    <TaskWork
                      key={`${data.version} ${data.claimedAt ?? ''}`}
                      task={data}
                      onFinished={(answer, outcome) => {
                        setFinished({ answer, outcome });
                        void queries.invalidateQueries({ queryKey: keys.task(id) });
                      }}
                      onReload={reload}
                    />
                  ) : (
                    <TaskView key={data.state} task={data} />
                  )}
                </>
              )}
            </div>
            <aside>
              {data.instructions && (
                <Panel title={t.aside.instructions}>
                  <div className="task-instructions">
                    <DeadlineText text={data.instructions} clockId={data.clockId} clocks={data.clockDays} />
                  </div>
                </Panel>
              )}
              {data.clocks.length > 0 && (
                <Panel title={t.aside.clocks}>
                  <ClockCards clocks={data.clocks} />
                </Panel>
              )}
              <Panel title={t.aside.documents}>
                <DocumentList documents={data.documents} onPreview={setDocument} />
              </Panel>
              <Panel title={t.aside.history}>
                <StepTimeline steps={data.history} clocks={data.clockDays} compact onDocument={setDocument} />
              </Panel>
            </aside>
          </div>
          <DocumentDrawer id={document} onClose={() => setDocument(undefined)} />
        </>
      )}
    </QueryView>
  );
}

const mayWork = (task: TaskDetail) => task.state === 'Claimed' && task.mayAct;

const TaskHeader = ({ task, finished }: { task: TaskDetail; finished: boolean }) => (
  <PageHeader
    title={task.title}
    tags={
      <Space size={6}>
        {!finished && <ShadeTag shade={taskShades[task.state]}>{t.states[task.state]}</ShadeTag>}
        {task.optional && <ShadeTag shade={deadlineShades.None}>{t.optional}</ShadeTag>}
        {task.escalated && <ShadeTag shade={deadlineShades.Red}>{t.escalated}</ShadeTag>}
        {task.dueOn && <DueTag due={task} />}
      </Space>
    }
    hint={
      <>
        <Link to={`/cases/${task.caseId}`}>
          {task.caseNo} {task.caseTitle}
        </Link>
        <span className="task-procedure">
          {task.procedure} · {task.assignedTo}
        </span>
      </>
    }
    extra={!finished && mayWork(task) && <ReleaseButton taskId={task.id} />}
  />
);
