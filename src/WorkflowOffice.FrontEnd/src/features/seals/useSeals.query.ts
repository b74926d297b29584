import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

interface SealFilter {
  year: number | undefined;
  q: string;
  page: number;
  pageSize: number;
}

export const useSeals = ({ year, q, page, pageSize }: SealFilter) =>
  useQuery({
    queryKey: [...keys.seals, year, q, page, pageSize],
    queryFn: () => read(client.GET('/api/seals', { params: { query: { page, pageSize, ...(year ? { year } : {}), ...(q ? { q } : {}) } } })),
    placeholderData: keepPreviousData,
  });
