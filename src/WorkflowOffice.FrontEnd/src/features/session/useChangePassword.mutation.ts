import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface PasswordChange {
  current: string;
  next: string;
}

export const useChangePassword = (onSuccess: () => void) =>
  useCommand({
    run: (body: PasswordChange, requestId) =>
      read(client.POST('/api/session/password', { body, params: { header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.session],
    onSuccess,
  });
