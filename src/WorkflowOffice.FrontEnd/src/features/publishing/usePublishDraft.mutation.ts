import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Publish {
  versionId: string;
  /** Key of a warning → the reason. */
  reasons: Record<string, string>;
}

export const usePublishDraft = (onSuccess: () => void) =>
  useCommand({
    run: ({ versionId, reasons }: Publish, requestId) =>
      read(
        client.POST('/api/workflow-versions/{versionId}/publish', {
          params: { path: { versionId }, header: { 'X-Request-Id': requestId } },
          body: { reasons },
        }),
      ),
    refreshes: [keys.workflows, keys.procedures],
    onSuccess,
  });
