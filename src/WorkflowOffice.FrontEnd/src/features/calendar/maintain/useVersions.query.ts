import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '../../../api/client';
import type { HolidayArrangement } from '../../../api/models';
import { keys } from '../../../lib/queryKeys';

export const useVersions = () =>
  useQuery({ queryKey: [...keys.calendar, 'versions'], queryFn: () => read(client.GET('/api/calendar/versions')) });

export const useVersion = (id: string) =>
  useQuery({
    queryKey: [...keys.calendar, 'version', id],
    queryFn: () => read(client.GET('/api/calendar/versions/{id}', { params: { path: { id } } })),
  });

/** What publishing would do: of what is being entered, or of what was submitted. */
export const usePreview = (of: { arrangement: HolidayArrangement } | { id: string } | undefined, page: number, pageSize: number) =>
  useQuery({
    queryKey: [...keys.calendar, 'preview', of, page, pageSize],
    enabled: of !== undefined,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () =>
      of && 'id' in of
        ? read(client.GET('/api/calendar/versions/{id}/preview', { params: { path: { id: of.id }, query: { page, pageSize } } }))
        : read(client.POST('/api/calendar/preview', { body: of!.arrangement, params: { query: { page, pageSize } } })),
  });
