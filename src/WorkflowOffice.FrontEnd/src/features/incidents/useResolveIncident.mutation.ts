import { client, read } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export type IncidentAction = 'retry' | 'skip' | 'cancel';

export interface Resolution {
  action: IncidentAction;
  incidentId: string;
  instanceId: string;
  reason: string;
  /** Of a step that is skipped; none: its usual outcome. */
  outcomes: string[];
}

export const useResolveIncident = (onSuccess: (action: IncidentAction) => void) =>
  useCommand({
    run: async ({ action, incidentId, instanceId, reason, outcomes }: Resolution, requestId) => {
      const header = { 'X-Request-Id': requestId };
      if (action === 'cancel')
        await read(client.POST('/api/workflow-instances/{id}/cancel', { params: { path: { id: instanceId }, header }, body: { reason } }));
      else if (action === 'skip')
        await read(client.POST('/api/incidents/{id}/skip', { params: { path: { id: incidentId }, header }, body: { reason, outcomes } }));
      else await read(client.POST('/api/incidents/{id}/retry', { params: { path: { id: incidentId }, header }, body: { reason } }));
      return action;
    },
    refreshes: [keys.incidents, keys.cases, keys.tasks],
    onSuccess,
  });
