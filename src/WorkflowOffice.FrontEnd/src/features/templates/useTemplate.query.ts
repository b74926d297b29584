import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useTemplate = (templateId: string) =>
  useQuery({
    queryKey: [...keys.templates, 'one', templateId],
    queryFn: () => read(client.GET('/api/templates/{templateId}', { params: { path: { templateId } } })),
  });
