import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const usePublishVersion = (onSuccess: () => void) =>
  useCommand({
    run: (versionId: string, requestId) =>
      read(
        client.POST('/api/workflow-versions/{versionId}/publish', {
          params: { path: { versionId }, header: { 'X-Request-Id': requestId } },
        }),
      ),
    refreshes: [keys.workflows, keys.procedures],
    onSuccess,
  });
