import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { TaskDetail } from '../../api/models';
import { keys } from '../../lib/queryKeys';

export const useTask = (id: string) =>
  useQuery({
    queryKey: keys.task(id),
    queryFn: async () => (await read(client.GET('/api/tasks/{id}', { params: { path: { id } } }))) as unknown as TaskDetail,
    // What somebody is filling in must not be replaced under their hands.
    refetchOnWindowFocus: false,
  });
