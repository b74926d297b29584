import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCalendarYear = (year: number) =>
  useQuery({
    queryKey: [...keys.calendar, year],
    queryFn: () => read(client.GET('/api/calendar/{year}', { params: { path: { year } } })),
    staleTime: 300_000,
  });
