import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface SetUp {
  token: string;
  login: string;
  name: string;
  password: string;
}

export const useSetUp = (onSuccess: () => void) =>
  useCommand({
    run: (body: SetUp, requestId) => read(client.POST('/api/setup', { body, params: { header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.signIn],
    onSuccess,
  });
