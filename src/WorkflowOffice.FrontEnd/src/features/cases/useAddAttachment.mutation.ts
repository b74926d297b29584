import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newRequestId } from '../../api/requestId';
import { uploadAttachment } from '../../api/upload';
import { keys } from '../../lib/queryKeys';

interface Addition {
  file: File;
  onProgress: (percent: number) => void;
}

export function useAddAttachment(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, onProgress }: Addition) => uploadAttachment({ caseId, file, onProgress, requestId: newRequestId() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.case(caseId) }),
  });
}
