import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useAnnualFigures = (year: number) =>
  useQuery({
    queryKey: [...keys.registers, 'figures', year],
    queryFn: () => read(client.GET('/api/annual-figures/{year}', { params: { path: { year } } })),
  });
