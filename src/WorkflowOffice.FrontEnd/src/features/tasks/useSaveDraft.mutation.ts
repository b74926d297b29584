import { client, read } from '../../api/client';
import type { FormValues } from '../../api/models';
import { useCommand } from '../../api/useCommand';

export const useSaveDraft = (id: string) =>
  useCommand({
    run: (values: FormValues, requestId) =>
      read(client.PUT('/api/tasks/{id}/draft', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body: { values } })),
  });
