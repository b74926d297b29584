import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

interface CaseFilter {
  box: 'started' | 'all';
  state: string;
  q: string;
  page: number;
  pageSize: number;
}

export const useCases = ({ box, state, q, page, pageSize }: CaseFilter) =>
  useQuery({
    queryKey: [...keys.cases, 'list', box, state, q, page, pageSize],
    queryFn: () =>
      read(
        client.GET('/api/cases', { params: { query: { box, page, pageSize, ...(state ? { state } : {}), ...(q ? { q } : {}) } } }),
      ),
    placeholderData: keepPreviousData,
  });
