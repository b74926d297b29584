import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useWorkflowVersions = (definitionId: string) =>
  useQuery({
    queryKey: [...keys.workflows, 'versions', definitionId],
    queryFn: () => read(client.GET('/api/workflow-versions', { params: { query: { definitionId } } })),
  });
