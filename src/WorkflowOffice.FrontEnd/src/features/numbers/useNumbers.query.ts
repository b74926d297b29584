import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useNumbers = (series: string, year: number) =>
  useQuery({
    queryKey: [...keys.numbers, 'of', series, year],
    queryFn: () => read(client.GET('/api/numbers', { params: { query: { series, year } } })),
  });
