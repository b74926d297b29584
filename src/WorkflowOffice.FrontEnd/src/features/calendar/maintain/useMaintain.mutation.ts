import { useMutation } from '@tanstack/react-query';
import { client, read } from '../../../api/client';
import type { HolidayArrangement, HolidayNoticeReading } from '../../../api/models';
import { useCommand } from '../../../api/useCommand';
import { keys } from '../../../lib/queryKeys';

/** Reads a pasted notice or a file; stores nothing. */
export const useReadNotice = (onSuccess: (reading: HolidayNoticeReading) => void) =>
  useMutation({
    mutationFn: (text: string) => read(client.POST('/api/calendar/read', { body: { text } })),
    onSuccess,
  });

export const useSubmitArrangement = (onSuccess: (id: string) => void) =>
  useCommand({
    run: (body: { arrangement: HolidayArrangement; remark: string | null }, requestId) =>
      read(client.POST('/api/calendar/versions', { body, params: { header: { 'X-Request-Id': requestId } } })),
    refreshes: [keys.calendar, keys.notices],
    onSuccess: (answer) => onSuccess(answer.id),
  });

export type Decision = 'publish' | 'return' | 'withdraw';

/** Publishes, returns or withdraws; a publication moves clocks, so every date on every page is asked for again. */
export const useDecide = (id: string) =>
  useCommand({
    run: ({ decision, reason }: { decision: Decision; reason: string | null }, requestId) => {
      const params = { path: { id }, header: { 'X-Request-Id': requestId } };
      if (decision === 'publish') return read(client.POST('/api/calendar/versions/{id}/publish', { body: { reason }, params }));
      if (decision === 'return') return read(client.POST('/api/calendar/versions/{id}/return', { body: { reason }, params }));
      return read(client.POST('/api/calendar/versions/{id}/withdraw', { body: { reason }, params }));
    },
    refreshes: [keys.calendar, keys.clocks, keys.tasks, keys.cases, keys.desk, keys.notices],
  });
