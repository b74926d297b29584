import { client, read } from '../../api/client';
import type { DecisionTableDocument } from '../../api/models';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

const refreshes = [keys.decisionTables];

export const useSaveDecisionTable = (id: string, onSuccess: () => void) =>
  useCommand({
    run: (body: { document: DecisionTableDocument; revision: number }, requestId) =>
      read(client.PUT('/api/decision-tables/{id}/draft', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body })),
    refreshes,
    onSuccess,
  });

export const useSubmitDecisionTable = (id: string, onSuccess: () => void) =>
  useCommand({
    run: (words: string, requestId) =>
      read(client.POST('/api/decision-tables/{id}/submit', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body: { words } })),
    refreshes,
    onSuccess,
  });

export const useReturnDecisionTable = (id: string, onSuccess: () => void) =>
  useCommand({
    run: (words: string, requestId) =>
      read(client.POST('/api/decision-tables/{id}/return', { params: { path: { id }, header: { 'X-Request-Id': requestId } }, body: { words } })),
    refreshes,
    onSuccess,
  });

export const usePublishDecisionTable = (id: string, onSuccess: () => void) =>
  useCommand({
    run: (_: void, requestId) =>
      read(client.POST('/api/decision-tables/{id}/publish', { params: { path: { id }, header: { 'X-Request-Id': requestId } } })),
    refreshes,
    onSuccess,
  });
