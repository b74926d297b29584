import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';
import { queryOf, type RegisterFilter } from './registerFilter';

export const useRegister = (id: string, filter: RegisterFilter) =>
  useQuery({
    queryKey: [...keys.registers, 'of', id, filter],
    queryFn: () => read(client.GET('/api/registers/{id}', { params: { path: { id }, query: { ...queryOf(filter), page: filter.page, pageSize: 20 } } })),
    placeholderData: keepPreviousData,
  });
