import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCase = (id: string) =>
  useQuery({
    queryKey: keys.case(id),
    queryFn: () => read(client.GET('/api/cases/{id}', { params: { path: { id } } })),
    refetchInterval: 30_000,
  });
