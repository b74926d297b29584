import { useQuery } from '@tanstack/react-query';
import { client, read, setAntiforgeryToken } from '../../api/client';
import type { Session } from '../../api/models';
import { ProblemError } from '../../api/problem';
import { keys } from '../../lib/queryKeys';

/** The signed-in person; null when nobody is. */
export const useSession = () =>
  useQuery<Session | null, unknown>({
    queryKey: keys.session,
    staleTime: Infinity,
    queryFn: async () => {
      try {
        const session = await read(client.GET('/api/session'));
        setAntiforgeryToken(session.antiforgeryToken);
        return session;
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }
    },
  });
