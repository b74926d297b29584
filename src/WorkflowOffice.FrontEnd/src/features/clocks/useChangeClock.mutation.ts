import { client, read } from '../../api/client';
import type { ChangedClock, ClockChangeKind } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export interface ClockChange {
  kind: ClockChangeKind;
  reason: string;
  on?: string | null;
  at?: string | null;
  length?: number | null;
  attachmentIds: string[];
}

export const useChangeClock = (id: string, onSuccess: (answer: ChangedClock) => void) =>
  useCommand({
    run: (body: ClockChange, requestId) =>
      read(client.POST('/api/clocks/{id}/changes', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body })),
    refreshes: [keys.clocks, keys.cases, keys.desk, keys.tasks, keys.notices],
    onSuccess,
  });
