import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useReview = (versionId: string) =>
  useQuery({
    queryKey: [...keys.workflows, 'review', versionId],
    queryFn: () => read(client.GET('/api/workflow-versions/{versionId}/review', { params: { path: { versionId } } })),
  });
