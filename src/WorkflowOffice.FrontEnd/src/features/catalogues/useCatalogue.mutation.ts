import { client, read } from '../../api/client';
import type { CatalogueKind, ReferenceList, RegisterDefinition } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

const refreshes = [keys.catalogues, keys.registers];

interface Place {
  kind: CatalogueKind;
  id: string;
}

export const useSaveCatalogue = (path: Place, onSuccess: () => void) =>
  useCommand({
    run: (body: { list: ReferenceList | null; register: RegisterDefinition | null; revision: number }, requestId) =>
      read(client.PUT('/api/catalogues/{kind}/{id}/draft', { params: { path, header: { 'X-Request-Id': requestId } }, body })),
    refreshes,
    onSuccess,
  });

export const useSubmitCatalogue = (path: Place, onSuccess: () => void) =>
  useCommand({
    run: (words: string, requestId) =>
      read(client.POST('/api/catalogues/{kind}/{id}/submit', { params: { path, header: { 'X-Request-Id': requestId } }, body: { words } })),
    refreshes,
    onSuccess,
  });

export const useReturnCatalogue = (path: Place, onSuccess: () => void) =>
  useCommand({
    run: (words: string, requestId) =>
      read(client.POST('/api/catalogues/{kind}/{id}/return', { params: { path, header: { 'X-Request-Id': requestId } }, body: { words } })),
    refreshes,
    onSuccess,
  });

export const usePublishCatalogue = (path: Place, onSuccess: () => void) =>
  useCommand({
    run: (_: void, requestId) => read(client.POST('/api/catalogues/{kind}/{id}/publish', { params: { path, header: { 'X-Request-Id': requestId } } })),
    refreshes,
    onSuccess,
  });
