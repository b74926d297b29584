import { useQuery } from '@tanstack/react-query';
import { refused } from '../../api/client';
import { unreachable } from '../../api/problem';
import { keys } from '../../lib/queryKeys';

/** The bytes of a document, for the previewer. */
export const useDocumentFile = (id: string, sha256: string) =>
  useQuery({
    queryKey: [...keys.documents, id, 'file', sha256],
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: async () => {
      const answer = await fetch(documentFile(id, true), { credentials: 'same-origin' }).catch(() => {
        throw unreachable();
      });
      if (!answer.ok) throw refused(answer.status, await answer.json().catch(() => undefined));
      return answer.blob();
    },
  });

export const documentFile = (id: string, inline = false) => `/api/documents/${encodeURIComponent(id)}/file${inline ? '?inline=1' : ''}`;
