import { client, read } from '../../api/client';
import type { DecisionTableDocument } from '../../api/models';
import { useCommand } from '../../api/useCommand';

export const useTryDecisionTable = () =>
  useCommand({
    run: (body: { document: DecisionTableDocument; facts: Record<string, unknown> }, requestId) =>
      read(client.POST('/api/decision-tables/try', { params: { header: { 'X-Request-Id': requestId } }, body })),
  });
