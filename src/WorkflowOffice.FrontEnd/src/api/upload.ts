import { refused, unsafeHeaders } from './client';
import type { AttachmentRow } from './models';
import { unreachable } from './problem';

interface Upload {
  caseId: string;
  file: File;
  taskId?: string;
  field?: string;
  requestId: string;
  onProgress?: (percent: number) => void;
}

/** Sends one file with progress; fetch cannot report how much of a body has been sent. */
export function uploadAttachment({ caseId, file, taskId, field, requestId, onProgress }: Upload): Promise<AttachmentRow> {
  const body = new FormData();
  body.append('file', file);
  if (taskId) body.append('taskId', taskId);
  if (field) body.append('field', field);

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/cases/${encodeURIComponent(caseId)}/attachments`);
    request.responseType = 'json';
    request.setRequestHeader('X-Request-Id', requestId);
    for (const [name, value] of Object.entries(unsafeHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve(request.response as AttachmentRow)
        : reject(refused(request.status, request.response));
    request.onerror = () => reject(unreachable());
    request.send(body);
  });
}
