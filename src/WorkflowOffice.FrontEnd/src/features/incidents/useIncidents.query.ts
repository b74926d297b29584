import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';
import type { IncidentFilter } from './incidentFilter';

export const incidentsPerPage = 20;

export const useIncidents = ({ state, search, workflow }: IncidentFilter, page: number) =>
  useQuery({
    queryKey: [...keys.incidents, state, search, workflow, page],
    queryFn: () =>
      read(
        client.GET('/api/incidents', {
          params: {
            query: {
              state,
              page: page - 1,
              pageSize: incidentsPerPage,
              ...(search ? { searchTerm: search } : {}),
              ...(workflow ? { definitionId: workflow } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
