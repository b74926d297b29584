import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCalendarYears = () =>
  useQuery({ queryKey: [...keys.calendar, 'years'], queryFn: () => read(client.GET('/api/calendar')), staleTime: 300_000 });
