import { useQueryClient } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export function useClaimTask(id: string) {
  const queries = useQueryClient();
  return useCommand({
    run: (_: void, requestId) =>
      read(client.POST('/api/tasks/{id}/claim', { params: { path: { id }, header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.desk],
    onSuccess: (task) => queries.setQueryData(keys.task(id), task),
  });
}
