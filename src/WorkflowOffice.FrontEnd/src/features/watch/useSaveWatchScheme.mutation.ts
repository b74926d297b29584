import { client, read } from '../../api/client';
import type { WatchScheme } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Draft {
  content: WatchScheme;
  note: string;
}

export const useSaveWatchScheme = (onSuccess: () => void) =>
  useCommand({
    run: (body: Draft, requestId) =>
      // The document calls every property of a warning required; the server fills in what is left out.
      read(client.POST('/api/watch-scheme', { params: { header: { 'X-Request-Id': requestId } }, body: body as never })),
    refreshes: [keys.watch],
    onSuccess,
  });
