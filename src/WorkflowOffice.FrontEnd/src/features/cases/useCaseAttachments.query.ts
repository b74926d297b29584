import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useCaseAttachments = (id: string) =>
  useQuery({
    queryKey: [...keys.case(id), 'attachments'],
    queryFn: () => read(client.GET('/api/cases/{id}/attachments', { params: { path: { id } } })),
  });
