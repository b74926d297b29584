import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

/** Signs in and reads the session again: its antiforgery token is a new one. Nothing that another person saw stays in memory. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation<unknown, unknown, { login: string; password: string }>({
    mutationFn: (body) => read(client.POST('/api/session', { body })),
    onSuccess: async () => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] && query.queryKey[0] !== keys.signIn[0] });
      await queries.refetchQueries({ queryKey: keys.session });
    },
  });
}
