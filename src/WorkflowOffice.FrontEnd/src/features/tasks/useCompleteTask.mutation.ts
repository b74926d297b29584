import { client, read } from '../../api/client';
import type { CompletionAnswer, FormValues } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Completion {
  outcome: string;
  values: FormValues;
  opinion: string | null;
  version: number;
}

export const useCompleteTask = (id: string, onSuccess: (answer: CompletionAnswer, completion: Completion) => void) =>
  useCommand({
    run: async (body: Completion, requestId) =>
      (await read(
        client.POST('/api/tasks/{id}/complete', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body }),
      )) as CompletionAnswer,
    refreshes: [keys.desk, keys.cases, keys.clocks, keys.notices, [...keys.tasks, 'todo'], [...keys.tasks, 'done'], [...keys.tasks, 'escalated']],
    onSuccess,
  });
