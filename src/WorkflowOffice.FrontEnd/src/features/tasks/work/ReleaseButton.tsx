import { Button } from 'antd';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import { useReleaseTask } from '../useReleaseTask.mutation';

/** Gives a taken task back to its post. */
export function ReleaseButton({ taskId }: { taskId: string }) {
  const release = useReleaseTask(taskId);
  return (
    <>
      {release.isError && <ProblemAlert error={release.error} onClose={release.reset} />}
      <Button title={texts.tasks.releaseHint} loading={release.isPending} onClick={() => release.mutate()}>
        {texts.tasks.release}
      </Button>
    </>
  );
}
