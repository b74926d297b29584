import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useNumberSeries = () =>
  useQuery({ queryKey: [...keys.numbers, 'series'], queryFn: () => read(client.GET('/api/numbers/series')) });
