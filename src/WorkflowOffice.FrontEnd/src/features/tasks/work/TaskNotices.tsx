import { Alert, Button } from 'antd';
import type { TaskDetail } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { useClaimTask } from '../useClaimTask.mutation';

const t = texts.tasks;

/** Where the task stands for the reader, and the button that takes it. */
export function TaskNotices({ task, onReload }: { task: TaskDetail; onReload: () => void }) {
  const claim = useClaimTask(task.id);
  return (
    <>
      {claim.isError && <ProblemAlert error={claim.error} onRetry={onReload} />}
      {task.state === 'Open' && task.mayAct && (
        <Alert
          type="info"
          showIcon
          className="task-work-alert"
          title={t.claimHint}
          action={
            <Button type="primary" loading={claim.isPending} onClick={() => claim.mutate()} autoFocus>
              {t.claim}
            </Button>
          }
        />
      )}
      {task.state === 'Completed' && (
        <Alert
          type="success"
          showIcon
          className="task-work-alert"
          title={t.completedBy(task.completedBy ?? '', instantText(task.completedAt))}
          description={task.outcome ? t.finished.outcome(task.outcome) : undefined}
        />
      )}
      {task.state === 'Withdrawn' && <Alert type="warning" showIcon className="task-work-alert" title={t.withdrawn} description={task.whyNot} />}
      {(task.state === 'Open' || task.state === 'Claimed') && !task.mayAct && (
        <Alert
          type="warning"
          showIcon
          className="task-work-alert"
          title={task.claimedBy ? t.claimedBySince(task.claimedBy, instantText(task.claimedAt)) : t.notYours}
          description={task.whyNot}
        />
      )}
    </>
  );
}
