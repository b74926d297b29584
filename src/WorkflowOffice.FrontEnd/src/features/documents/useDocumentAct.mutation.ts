import { refused, unsafeHeaders } from '../../api/client';
import { unreachable } from '../../api/problem';
import { uploadFile } from '../../api/uploadFile';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export interface Correction {
  reason: string;
  errorType: string;
  passages: { original: string; corrected: string }[];
  serveAgain: boolean;
}

export type ServiceValues = Record<string, string | undefined>;

export type DocumentAct =
  | { act: 'submit' | 'issue' | 'regenerate' }
  | { act: 'sign'; body: { opinion?: string } }
  | { act: 'return'; body: { reason: string } }
  | { act: 'void'; body: { reason: string; replace: boolean } }
  | { act: 'seal'; body: { seal: string; copies: number; approver?: string; note?: string } }
  | { act: 'correct'; body: Correction }
  | { act: 'serve' | 'receipt'; body: { values: ServiceValues } }
  | { act: 'comments'; body: { text: string; place?: string } }
  | { act: `comments/${string}/settle` }
  | { act: 'changed' | 'sealed-scan' | 'seal-image'; file: File; fields?: Record<string, string> }
  | { act: 'signature'; file: File; fields: { as: 'scan' } | { as: 'image'; place: string } };

/** Everything that is done to a document on its page goes through one door each, under `/api/documents/{id}/…`. */
export const useDocumentAct = (id: string, onSuccess?: (act: DocumentAct) => void) =>
  useCommand({
    run: async (command: DocumentAct, requestId) => {
      const path = `/api/documents/${encodeURIComponent(id)}/${command.act}`;
      if ('file' in command) return uploadFile<unknown>(path, command.file, command.fields ?? {}, requestId);
      const answer = await fetch(path, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Request-Id': requestId, ...unsafeHeaders() },
        body: JSON.stringify('body' in command ? command.body : {}),
      }).catch(() => {
        throw unreachable();
      });
      const content: unknown = await answer.json().catch(() => undefined);
      if (!answer.ok) throw refused(answer.status, content);
      return content;
    },
    refreshes: [keys.documents, keys.cases, keys.tasks, keys.numbers, keys.seals, keys.desk],
    onSuccess: (_answer, command) => onSuccess?.(command),
  });
