import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCatalogues = () => useQuery({ queryKey: [...keys.catalogues, 'list'], queryFn: () => read(client.GET('/api/catalogues')) });
