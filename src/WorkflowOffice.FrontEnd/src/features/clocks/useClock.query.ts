import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useClock = (id: string | undefined) =>
  useQuery({
    queryKey: [...keys.clocks, 'one', id],
    enabled: id !== undefined,
    queryFn: () => read(client.GET('/api/clocks/{id}', { params: { path: { id: id ?? '' } } })),
  });
