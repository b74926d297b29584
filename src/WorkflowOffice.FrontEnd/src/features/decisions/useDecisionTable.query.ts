import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

/** Without a version: the one being edited, else the published one. */
export const useDecisionTable = (id: string, version?: number) =>
  useQuery({
    queryKey: [...keys.decisionTables, id, version ?? 'latest'],
    queryFn: () => read(client.GET('/api/decision-tables/{id}', { params: { path: { id }, query: { version } } })),
  });
