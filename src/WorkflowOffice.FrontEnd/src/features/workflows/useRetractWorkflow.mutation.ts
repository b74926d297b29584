import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useRetractWorkflow = (onSuccess: () => void) =>
  useCommand({
    run: (definitionId: string, requestId) =>
      read(
        client.POST('/elsa/api/workflow-definitions/{definitionId}/retract', {
          params: { path: { definitionId }, header: { 'X-Request-Id': requestId } },
        }),
      ),
    refreshes: [keys.workflows, keys.procedures],
    onSuccess,
  });
