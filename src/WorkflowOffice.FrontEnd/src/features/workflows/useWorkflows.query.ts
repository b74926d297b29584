import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useWorkflows = () =>
  useQuery({
    queryKey: [...keys.workflows, 'list'],
    queryFn: () =>
      read(client.GET('/elsa/api/workflow-definitions', { params: { query: { versionOptions: 'Latest', page: 0, pageSize: 100 } } })),
  });
