import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../../api/client';
import { keys } from '../../../lib/queryKeys';
import { type BoardFilter, queryOf } from './boardFilter';

const everyMinute = 60_000;

export const useBoardList = (filter: BoardFilter, page: number, pageSize: number, day?: string) =>
  useQuery({
    queryKey: [...keys.clocks, 'list', filter, page, pageSize, day],
    queryFn: () =>
      read(client.GET('/api/clocks', { params: { query: { ...queryOf(filter), ...(day ? { from: day, to: day } : {}), page, pageSize } } })),
    placeholderData: keepPreviousData,
    refetchInterval: everyMinute,
  });

/** Without the colour: the other numbers stay to choose from. */
export const useBoardSummary = (filter: BoardFilter) => {
  const counted = { ...filter, shown: filter.shown === 'all' ? 'all' : 'running' };
  return useQuery({
    queryKey: [...keys.clocks, 'summary', counted],
    queryFn: () => read(client.GET('/api/clocks/summary', { params: { query: queryOf(counted) } })),
    placeholderData: keepPreviousData,
    refetchInterval: everyMinute,
  });
};

export const useBoardMonth = (filter: BoardFilter, year: number, month: number) =>
  useQuery({
    queryKey: [...keys.clocks, 'month', { ...filter, shown: '' }, year, month],
    queryFn: () => read(client.GET('/api/clocks/month', { params: { query: { ...queryOf({ ...filter, shown: 'running' }), year, month } } })),
    placeholderData: keepPreviousData,
  });

export const useWorkload = (filter: BoardFilter, weeks: number) =>
  useQuery({
    queryKey: [...keys.clocks, 'workload', { ...filter, shown: '' }, weeks],
    queryFn: () => read(client.GET('/api/clocks/workload', { params: { query: { ...queryOf({ ...filter, shown: 'running' }), weeks } } })),
    placeholderData: keepPreviousData,
  });

export const useChoices = () => {
  const units = useQuery({ queryKey: keys.units, queryFn: () => read(client.GET('/api/units')), staleTime: 300_000 });
  const people = useQuery({ queryKey: keys.people, queryFn: () => read(client.GET('/api/people')), staleTime: 300_000 });
  return { units: units.data ?? [], people: people.data ?? [] };
};
