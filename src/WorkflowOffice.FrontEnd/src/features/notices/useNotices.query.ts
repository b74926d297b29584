import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useNotices = (page: number, pageSize: number, unread: boolean) =>
  useQuery({
    queryKey: [...keys.notices, page, pageSize, unread],
    queryFn: () => read(client.GET('/api/notices', { params: { query: { page, pageSize, ...(unread ? { unread } : {}) } } })),
    placeholderData: keepPreviousData,
  });
