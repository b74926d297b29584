import { rememberActivities, showGivenNames } from './activities';
import { answeredAhead, askAhead } from './ahead';
import { inDrawingOrder } from './journal';
import { remember } from './locate';
import { calmAnswer } from './refusals';
import words from './texts.json';
import { type StudioView, tellOffice, viewOf } from './view';

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
  const view = viewOf(location.pathname);
  if (view.attribute === 'definition-id' && view.id) askAhead(view.id, fetched);
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const address = new URL(request.url);
    if (address.origin !== location.origin || !designerApi.test(address.pathname)) return fetched(input, init);
    if (!safeMethods.includes(request.method)) request.headers.set('X-CSRF-TOKEN', await antiforgeryToken(fetched));
    const sent = isDefinitions(address) && request.method === 'POST' ? ((await request.clone().json().catch(() => ({}))) as Sent) : {};
    const answer = (request.method === 'GET' && (await answeredAhead(request.url))) || (await inDrawingOrder(request, fetched));
    if (answer.status === 401) tellOffice({ studio: 'signed-out' });
    if (answer.status === 404 && request.method === 'GET' && isWhatIsShown(address, view)) {
      // The Studio would break down over it: it gets no answer, the office shows a page of its own.
      tellOffice({ studio: 'gone' });
      return new Promise(() => undefined);
    }
    if (answer.ok && isDefinitions(address)) void tellVersion(answer.clone());
    if (answer.ok && address.pathname.endsWith('/descriptors/activities')) void rememberActivities(answer.clone());
    return (await calmAnswer(request, answer, fetched)) ?? shownRefusal(answer, sent.publish === true);
  };
}

/** The definition or instance that this page was opened for. */
export const isWhatIsShown = ({ pathname }: URL, { id }: StudioView) =>
  id !== undefined && /\/(workflow-definitions\/by-definition-id|workflow-instances)\/([^/]+)$/.exec(pathname)?.[2] === encodeURIComponent(id);

interface Sent {
  publish?: boolean | null;
}

interface Definition {
  id?: string;
  definitionId?: string;
  version?: number;
  isPublished?: boolean;
  root?: object;
}

/** The definition that the editor shows: as it was opened, saved or published, or one of its earlier versions. */
const isDefinitions = ({ pathname }: URL) =>
  viewOf(location.pathname).attribute === 'definition-id' && /\/workflow-definitions(\/by-(definition-)?id\/[^/]+)?$/.test(pathname);

async function tellVersion(answer: Response) {
  const body = (await answer.json().catch(() => ({}))) as Definition & { workflowDefinition?: Definition };
  const shown = body.workflowDefinition ?? body;
  if (!shown.id || !shown.definitionId || !shown.root) return;
  remember(shown.root);
  showGivenNames(shown.root);
  tellOffice({
    studio: 'version',
    definitionId: shown.definitionId,
    versionId: shown.id,
    version: shown.version ?? 0,
    published: shown.isPublished === true,
  });
}

const shownAs400 = [403, 409, 413, 422];

/**
 * The Studio shows the sentences of a 400 and breaks down over every other refusal. Why a version was not published stands in the
 * publish check beside the designer, so that one sentence is enough here.
 */
export async function shownRefusal(answer: Response, publishing = false): Promise<Response> {
  if (!shownAs400.includes(answer.status) && !(publishing && answer.status === 400)) return answer;
  const { code = '', detail = answer.statusText } = (await answer.clone().json().catch(() => ({}))) as { code?: string; detail?: string };
  tellOffice({ studio: 'refused', place: 'editor', publishing, code, detail });
  const sentences = [publishing && code.startsWith(gate) ? words.sentences.notPublished : detail];
  return new Response(JSON.stringify({ statusCode: 400, message: sentences[0], errors: { generalErrors: sentences } }), {
    status: 400,
    headers: { 'Content-Type': 'application/json' },
  });
}

/** The codes of the publish gate. */
const gate = 'X-GATE-';
