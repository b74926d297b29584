import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';

const retries = 2;

/** What the server has refused is not asked again; what never arrived is. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 2_000,
        retry: (failures, error) => error instanceof ProblemError && error.isUncertain && failures < retries,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
