import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useSignInPage = () =>
  useQuery({ queryKey: keys.signIn, queryFn: () => read(client.GET('/api/sign-in')), staleTime: 60_000 });
