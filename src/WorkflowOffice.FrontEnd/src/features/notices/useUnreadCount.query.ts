import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

const secondsBetweenLooks = 30;

/** How many notices nobody has opened yet, for the bell in the header. */
export const useUnreadCount = () =>
  useQuery({
    queryKey: [...keys.notices, 'unread-count'],
    queryFn: () => read(client.GET('/api/notices', { params: { query: { page: 1, pageSize: 1, unread: true } } })),
    select: (page) => page.total,
    refetchInterval: secondsBetweenLooks * 1000,
  });
