import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useProcedures = () => useQuery({ queryKey: keys.procedures, queryFn: () => read(client.GET('/api/procedures')) });
