import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

const secondsBetweenLooks = 30;

export const useDesk = () =>
  useQuery({ queryKey: keys.desk, queryFn: () => read(client.GET('/api/desk')), refetchInterval: secondsBetweenLooks * 1000 });
