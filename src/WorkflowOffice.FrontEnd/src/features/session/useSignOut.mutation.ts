import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => read(client.DELETE('/api/session')),
    onSuccess: () => {
      queries.setQueryData(keys.session, null);
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
    },
  });
}
