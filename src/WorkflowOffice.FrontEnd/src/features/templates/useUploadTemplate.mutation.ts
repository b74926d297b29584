import type { TemplateVersion } from '../../api/models';
import { uploadFile } from '../../api/uploadFile';
import { useCommand } from '../../api/useCommand';
import { keys } from '../../lib/queryKeys';

export const useUploadTemplate = (templateId: string) =>
  useCommand({
    run: ({ file, note }: { file: File; note: string }, requestId) =>
      uploadFile<TemplateVersion>(`/api/templates/${encodeURIComponent(templateId)}/versions`, file, { note }, requestId),
    refreshes: [keys.templates],
  });
