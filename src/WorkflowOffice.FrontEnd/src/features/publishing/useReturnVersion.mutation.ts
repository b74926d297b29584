import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Return {
  versionId: string;
  reason: string;
}

export const useReturnVersion = (onSuccess: () => void) =>
  useCommand({
    run: ({ versionId, reason }: Return, requestId) =>
      read(
        client.POST('/api/workflow-versions/{versionId}/return', {
          params: { path: { versionId }, header: { 'X-Request-Id': requestId } },
          body: { reason },
        }),
      ),
    refreshes: [keys.workflows],
    onSuccess,
  });
