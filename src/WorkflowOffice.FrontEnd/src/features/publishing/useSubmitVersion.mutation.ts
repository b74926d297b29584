import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Submit {
  versionId: string;
  to: string | null;
  note: string | null;
  reasons: Record<string, string>;
}

export const useSubmitVersion = (onSuccess: () => void) =>
  useCommand({
    run: ({ versionId, ...body }: Submit, requestId) =>
      read(
        client.POST('/api/workflow-versions/{versionId}/submit', {
          params: { path: { versionId }, header: { 'X-Request-Id': requestId } },
          body,
        }),
      ),
    refreshes: [keys.workflows, keys.notices],
    onSuccess,
  });
