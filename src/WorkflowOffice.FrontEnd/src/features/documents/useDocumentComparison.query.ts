import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

/** What a version says differently; without numbers the current text beside the generated one. */
export const useDocumentComparison = (id: string, sha256: string, to: number | undefined) =>
  useQuery({
    queryKey: [...keys.documents, id, 'comparison', sha256, to],
    retry: false,
    queryFn: () =>
      read(client.GET('/api/documents/{id}/comparison', { params: { path: { id }, query: to === undefined ? {} : { to } } })),
  });
