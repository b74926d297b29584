import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useTemplateComparison = (id: string) =>
  useQuery({
    queryKey: [...keys.templates, 'comparison', id],
    queryFn: () => read(client.GET('/api/template-versions/{id}/comparison', { params: { path: { id } } })),
  });
