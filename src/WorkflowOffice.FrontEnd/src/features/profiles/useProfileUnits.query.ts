import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useProfileUnits = () => useQuery({ queryKey: keys.units, queryFn: () => read(client.GET('/api/units')), staleTime: 300_000 });
