import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useDocument = (id: string | undefined) =>
  useQuery({
    queryKey: [...keys.documents, id],
    enabled: id !== undefined,
    queryFn: () => read(client.GET('/api/documents/{id}', { params: { path: { id: id ?? '' } } })),
  });
