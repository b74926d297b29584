import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export type Box = 'todo' | 'done' | 'escalated';

const secondsBetweenLooks = 20;

export const useTasks = (box: Box, page: number, pageSize: number, q: string) =>
  useQuery({
    queryKey: [...keys.tasks, box, page, pageSize, q],
    queryFn: () => read(client.GET('/api/tasks', { params: { query: { box, page, pageSize, ...(q ? { q } : {}) } } })),
    placeholderData: keepPreviousData,
    refetchInterval: box === 'done' ? false : secondsBetweenLooks * 1000,
  });
