import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../../api/client';
import { keys } from '../../../lib/queryKeys';

export const useComparison = (before: string | undefined, after: string | undefined) =>
  useQuery({
    queryKey: [...keys.workflows, 'compare', before, after],
    enabled: !!before && !!after,
    queryFn: () => read(client.GET('/api/workflow-versions/compare', { params: { query: { before: before ?? '', after: after ?? '' } } })),
  });
