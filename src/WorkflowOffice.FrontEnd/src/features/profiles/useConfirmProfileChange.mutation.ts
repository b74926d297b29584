import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useConfirmProfileChange = (onSuccess: () => void) =>
  useCommand({
    run: (id: string, requestId) =>
      read(client.POST('/api/profile-changes/{id}/confirm', { params: { path: { id }, header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.profiles],
    onSuccess,
  });
