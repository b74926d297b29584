import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCaseDraws = (id: string) =>
  useQuery({
    queryKey: [...keys.case(id), 'draws'],
    queryFn: () => read(client.GET('/api/cases/{id}/draws', { params: { path: { id } } })),
  });
