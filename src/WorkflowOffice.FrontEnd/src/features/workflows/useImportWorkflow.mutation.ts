import { refused, unsafeHeaders } from '../../api/client';
import type { WorkflowSummary } from '../../api/models';
import { unreachable } from '../../api/problem';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

interface Import {
  fileName: string;
  content: string;
}

/** Sends the file as it is: the server names the line and column of what it cannot read, so nothing is parsed here. */
export const useImportWorkflow = (onSuccess: (summary: WorkflowSummary) => void) =>
  useCommand({
    run: async ({ content }: Import, requestId): Promise<WorkflowSummary> => {
      const answer = await fetch('/elsa/api/workflow-definitions/import', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Request-Id': requestId, ...unsafeHeaders() },
        body: content,
      }).catch(() => {
        throw unreachable();
      });
      const body: unknown = await answer.json().catch(() => undefined);
      if (!answer.ok) throw refused(answer.status, body);
      return body as WorkflowSummary;
    },
    refreshes: [keys.workflows],
    onSuccess,
  });
