import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newRequestId } from '../../api/requestId';
import { uploadAttachment } from '../../api/upload';
import { keys } from '../../lib/queryKeys';

interface TaskUpload {
  file: File;
  field: string;
  onProgress: (percent: number) => void;
}

export function useUploadAttachment(caseId: string, taskId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, field, onProgress }: TaskUpload) =>
      uploadAttachment({ caseId, taskId, file, field, onProgress, requestId: newRequestId() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.case(caseId) }),
  });
}
