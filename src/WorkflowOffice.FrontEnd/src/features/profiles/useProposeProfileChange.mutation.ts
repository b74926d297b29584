import { client, read } from '../../api/client';
import type { ProposeProfileChange } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Proposal {
  id: string;
  body: ProposeProfileChange;
}

export const useProposeProfileChange = (onSuccess: () => void) =>
  useCommand({
    run: ({ id, body }: Proposal, requestId) =>
      read(client.POST('/api/profiles/{id}/changes', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body })),
    refreshes: [keys.profiles],
    onSuccess,
  });
