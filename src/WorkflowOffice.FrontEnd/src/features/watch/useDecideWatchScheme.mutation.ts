import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Decision {
  version: number;
  publish: boolean;
}

export const useDecideWatchScheme = (onSuccess: () => void) =>
  useCommand({
    run: ({ version, publish }: Decision, requestId) => {
      const params = { path: { version }, header: { 'X-Request-Id': requestId } };
      return read(publish ? client.POST('/api/watch-scheme/{version}/publish', { params }) : client.POST('/api/watch-scheme/{version}/discard', { params }));
    },
    refreshes: [keys.watch],
    onSuccess,
  });
