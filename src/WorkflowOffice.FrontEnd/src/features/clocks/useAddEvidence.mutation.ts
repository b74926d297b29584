import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newRequestId } from '../../api/requestId';
import { uploadAttachment } from '../../api/upload';
import { keys } from '../../lib/queryKeys';

/** A file of the case that stands behind a change of a clock. */
export function useAddEvidence(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => uploadAttachment({ caseId, file, requestId: newRequestId() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.case(caseId) }),
  });
}
