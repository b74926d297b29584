import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { WatchSchemeView } from '../../api/models';
import { keys } from '../../lib/queryKeys';

export const useWatchScheme = () =>
  useQuery({ queryKey: keys.watch, queryFn: async () => (await read(client.GET('/api/watch-scheme'))) as WatchSchemeView });
