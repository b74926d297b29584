import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const usePosts = () => useQuery({ queryKey: keys.posts, queryFn: () => read(client.GET('/api/posts')), staleTime: 300_000 });
