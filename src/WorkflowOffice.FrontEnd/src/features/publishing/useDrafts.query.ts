import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useDrafts = () =>
  useQuery({ queryKey: [...keys.workflows, 'drafts'], queryFn: () => read(client.GET('/api/workflow-drafts')) });
