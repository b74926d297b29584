import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import type { CatalogueKind } from '../../api/models';
import { keys } from '../../lib/queryKeys';

/** Without a version: the one being edited, else the published one. */
export const useCatalogue = (kind: CatalogueKind, id: string, version?: number) =>
  useQuery({
    queryKey: [...keys.catalogues, kind, id, version ?? 'latest'],
    queryFn: () => read(client.GET('/api/catalogues/{kind}/{id}', { params: { path: { kind, id }, query: { version } } })),
  });
