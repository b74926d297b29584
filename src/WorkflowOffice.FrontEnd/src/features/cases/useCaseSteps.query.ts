import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCaseSteps = (id: string) =>
  useQuery({
    queryKey: [...keys.case(id), 'steps'],
    queryFn: () => read(client.GET('/api/cases/{id}/steps', { params: { path: { id } } })),
  });
