import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

interface ClockFilter {
  state: string;
  colour: string;
  q: string;
  page: number;
  pageSize: number;
}

export const useClocks = ({ state, colour, q, page, pageSize }: ClockFilter) =>
  useQuery({
    queryKey: [...keys.clocks, 'list', state, colour, q, page, pageSize],
    queryFn: () =>
      read(
        client.GET('/api/clocks', {
          params: { query: { page, pageSize, ...(state ? { state } : {}), ...(colour ? { colour } : {}), ...(q ? { q } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
