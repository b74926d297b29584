import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

/** What holds for a unit (none: the whole office) on a day (none: today). */
export const useProfiles = (on: string, unitId: string | undefined) =>
  useQuery({
    queryKey: [...keys.profiles, on, unitId ?? ''],
    queryFn: () => read(client.GET('/api/profiles', { params: { query: { ...(on && { on }), ...(unitId && { unitId }) } } })),
    placeholderData: (previous) => previous,
  });
