import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useTemplates = () => useQuery({ queryKey: [...keys.templates, 'list'], queryFn: () => read(client.GET('/api/templates')) });
