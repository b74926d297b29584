import createClient, { type Middleware } from 'openapi-fetch';
import { problemFrom, ProblemError, unreachable } from './problem';
import type { paths } from './schema';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
let antiforgeryToken = '';
let onSignedOut: () => void = () => undefined;

export function setAntiforgeryToken(token: string) {
  antiforgeryToken = token;
}

export function whenSignedOut(handler: () => void) {
  onSignedOut = handler;
}

/** The headers every unsafe request carries, also the ones that do not go through the typed client. */
export const unsafeHeaders = () => ({ 'X-CSRF-TOKEN': antiforgeryToken });

const office: Middleware = {
  onRequest({ request }) {
    if (!safeMethods.includes(request.method)) request.headers.set('X-CSRF-TOKEN', antiforgeryToken);
    return request;
  },
};

export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
client.use(office);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; everything else is thrown as a {@link ProblemError}. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch((error: unknown) => {
    throw error instanceof ProblemError ? error : unreachable();
  });
  if (answer.response.ok) return answer.data as T;
  throw refused(answer.response.status, answer.error);
}

/** Turns a refusal into an exception and lets the session know when the cookie is no longer good. */
export function refused(status: number, body: unknown): ProblemError {
  const problem = problemFrom(status, body);
  if (status === 401 && !problem.code?.startsWith('X-SIGN')) onSignedOut();
  return problem;
}
