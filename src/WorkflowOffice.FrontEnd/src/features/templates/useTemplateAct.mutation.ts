import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export type TemplateAct = 'submit' | 'publish' | 'return' | 'retract' | 'discard';

interface Act {
  id: string;
  act: TemplateAct;
  note?: string;
}

export const useTemplateAct = (onSuccess: () => void) =>
  useCommand({
    run: ({ id, act, note }: Act, requestId) =>
      read(
        client.POST(`/api/template-versions/{id}/${act}`, {
          params: { path: { id }, header: { 'X-Request-Id': requestId } },
          body: { note: note ?? null },
        }),
      ),
    refreshes: [keys.templates],
    onSuccess,
  });
