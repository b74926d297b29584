import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Start {
  definitionId: string;
  title: string;
}

interface Started {
  caseId: string;
  taskId?: string | null;
}

export const useStartCase = (onSuccess: (started: Started) => void) =>
  useCommand({
    run: ({ definitionId, title }: Start, requestId): Promise<Started> =>
      read(
        client.POST('/api/procedures/{definitionId}/start', {
          params: { path: { definitionId }, header: { 'X-Request-Id': requestId } },
          body: { title: title || null },
        }),
      ),
    refreshes: [keys.desk, keys.cases, keys.tasks],
    onSuccess,
  });
