import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { GateReport } from '../../api/models';
import { keys } from '../../lib/queryKeys';

/** The check changes nothing, therefore it is a query although it is posted. */
export const useGateReport = (versionId: string) =>
  useQuery({
    queryKey: [...keys.workflows, 'check', versionId],
    queryFn: async () => (await read(client.POST('/api/workflow-versions/{versionId}/check', { params: { path: { versionId } } }))) as GateReport,
  });
