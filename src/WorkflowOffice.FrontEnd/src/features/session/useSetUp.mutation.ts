import { client, read } from '../../api/client';
import type { SetUp } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useSetUp = (onSuccess: () => void) =>
  useCommand({
    run: (body: SetUp, requestId) => read(client.POST('/api/setup', { body, params: { header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.signIn],
    onSuccess,
  });
