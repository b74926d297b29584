import { refused, unsafeHeaders } from './client';
import { unreachable } from './problem';

/** Sends one file with small fields beside it; the answer is the body of a success, everything else a ProblemError. */
export async function uploadFile<T>(path: string, file: File, fields: Record<string, string>, requestId: string): Promise<T> {
  const body = new FormData();
  body.append('file', file);
  for (const [name, value] of Object.entries(fields)) if (value) body.append(name, value);
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Request-Id': requestId, ...unsafeHeaders() },
    body,
  }).catch(() => {
    throw unreachable();
  });
  const content: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw refused(answer.status, content);
  return content as T;
}
