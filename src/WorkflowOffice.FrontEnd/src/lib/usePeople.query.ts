import { useQuery } from '@tanstack/react-query';
import { client, read } from '../api/client';
import { keys } from './queryKeys';

export const usePeople = () => useQuery({ queryKey: keys.people, queryFn: () => read(client.GET('/api/people')), staleTime: 300_000 });
