import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCaseFlow = (id: string) =>
  useQuery({
    queryKey: [...keys.case(id), 'flow'],
    queryFn: () => read(client.GET('/api/cases/{id}/flow', { params: { path: { id } } })),
  });
