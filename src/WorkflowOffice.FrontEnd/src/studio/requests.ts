import { tellOffice } from './view';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
const designerApi = /^\/elsa\//;

let token: Promise<string> | undefined;

/** The session's antiforgery token, asked for once, before the first change. */
function antiforgeryToken(fetched: typeof fetch): Promise<string> {
  token ??= fetched('/api/session')
    .then((answer) => answer.json() as Promise<{ antiforgeryToken?: string }>)
    .then((session) => session.antiforgeryToken ?? '');
  return token;
}

/**
 * Every call of Elsa Studio passes here: writes carry the antiforgery token, a session that ended is told to the office, and a refusal
 * reaches the Studio as the one status whose sentences it can show (400). The host answers with the exact status.
 */
export function guardRequests() {
  const fetched = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const address = new URL(request.url);
    if (address.origin !== location.origin || !designerApi.test(address.pathname)) return fetched(input, init);
    if (!safeMethods.includes(request.method)) request.headers.set('X-CSRF-TOKEN', await antiforgeryToken(fetched));
    const answer = await fetched(request);
    if (answer.status === 401) tellOffice({ studio: 'signed-out' });
    return shownRefusal(answer);
  };
}

const shownAs400 = [403, 409, 413, 422];

/** The Studio shows the sentences of a 400 and breaks down over every other refusal. */
export async function shownRefusal(answer: Response): Promise<Response> {
  if (!shownAs400.includes(answer.status)) return answer;
  const problem = (await answer.clone().json().catch(() => ({}))) as { detail?: string; errors?: unknown };
  const sentences = [problem.detail ?? answer.statusText];
  tellOffice({ studio: 'refused', status: answer.status, problem, model: undefined });
  return new Response(JSON.stringify({ statusCode: 400, message: sentences[0], errors: { generalErrors: sentences } }), {
    status: 400,
    headers: { 'Content-Type': 'application/json' },
  });
}
