import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { AuditRow } from '../../api/models';
import { keys } from '../../lib/queryKeys';

export const useCaseAudit = (id: string, page: number, pageSize: number) =>
  useQuery({
    queryKey: [...keys.case(id), 'audit', page, pageSize],
    queryFn: async () => {
      const audit = await read(client.GET('/api/cases/{id}/audit', { params: { path: { id }, query: { page, pageSize } } }));
      return { ...audit, items: audit.items as AuditRow[] };
    },
    placeholderData: keepPreviousData,
  });
