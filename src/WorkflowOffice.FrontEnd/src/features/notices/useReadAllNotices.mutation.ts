import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useReadAllNotices = () =>
  useCommand({
    run: (_: void, requestId) => read(client.POST('/api/notices/read-all', { params: { header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.notices, keys.desk],
  });
