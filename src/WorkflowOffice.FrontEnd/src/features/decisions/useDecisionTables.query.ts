import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useDecisionTables = () =>
  useQuery({ queryKey: [...keys.decisionTables, 'list'], queryFn: () => read(client.GET('/api/decision-tables')) });
