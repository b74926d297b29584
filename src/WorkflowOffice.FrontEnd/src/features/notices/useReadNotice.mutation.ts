import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useReadNotice = () =>
  useCommand({
    run: (id: string, requestId) =>
      read(client.POST('/api/notices/{id}/read', { params: { path: { id }, header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.notices, keys.desk],
  });
