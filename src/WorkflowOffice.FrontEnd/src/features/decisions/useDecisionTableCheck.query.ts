import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { DecisionTableDocument } from '../../api/models';
import { keys } from '../../lib/queryKeys';
import { useDebounced } from '../../lib/useDebounced';

/** What is wrong with the table as it stands on the page, a moment after the last key. */
export function useDecisionTableCheck(document: DecisionTableDocument) {
  const settled = useDebounced(document, 500);
  return useQuery({
    queryKey: [...keys.decisionTables, 'check', settled],
    queryFn: () => read(client.POST('/api/decision-tables/check', { body: settled })),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}
