import { tellOffice } from './view';

interface Calm {
  method: 'POST' | 'DELETE';
  path: RegExp;
  answer: (address: URL, fetched: typeof fetch) => Response | Promise<Response>;
  /** The Studio takes the answer for a success and says so. */
  cheers?: true;
}

const json = (body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json', ...headers } });

/** The definition as it is. */
const unchanged = (address: URL, fetched: typeof fetch) =>
  fetched(`${address.origin}${address.pathname.replace(/[^/]+\/(publish|retract)$/, (path) => `by-definition-id/${path.split('/')[0]}`)}?versionOptions=Latest`);

/**
 * The lists of the Studio break down over every refusal (its error bar, the page must be opened again). They are answered as if there
 * had been nothing to do, and the office says what was refused and why.
 */
const calm: Calm[] = [
  {
    method: 'POST',
    path: /\/workflow-definitions\/[^/]+\/publish$/,
    cheers: true,
    answer: async (address, fetched) =>
      json({ workflowDefinition: await (await unchanged(address, fetched)).json(), alreadyPublished: false, consumingWorkflowCount: 0 }),
  },
  { method: 'POST', path: /\/workflow-definitions\/[^/]+\/retract$/, cheers: true, answer: unchanged },
  {
    method: 'POST',
    path: /\/bulk-actions\/publish\/workflow-definitions\//,
    answer: () => json({ published: [], alreadyPublished: [], notFound: [], skipped: [], updatedConsumers: [], failed: [], warnings: {} }),
  },
  {
    method: 'POST',
    path: /\/bulk-actions\/retract\/workflow-definitions\//,
    answer: () => json({ retracted: [], alreadyRetracted: [], skipped: [], notPublished: [], notFound: [] }),
  },
  { method: 'POST', path: /\/bulk-actions\/delete\//, answer: () => json({ deleted: 0 }) },
  { method: 'POST', path: /\/bulk-actions\/cancel\//, answer: () => json({ cancelled: 0 }) },
  { method: 'POST', path: /\/cancel\/workflow-instances\//, answer: () => json({}) },
  { method: 'POST', path: /\/workflow-definitions\/[^/]+\/execute$/, answer: () => json({}, { 'x-elsa-workflow-cannot-start': 'True' }) },
  { method: 'DELETE', path: /\/workflow-instances\//, answer: () => json({}) },
  { method: 'DELETE', path: /\/workflow-definition(s|-versions)\//, answer: () => new Response(null, { status: 404 }) },
];

const refusals = [400, 403, 404, 409, 413, 422];

/** What the Studio gets instead of a refusal that would stop it; undefined where it can be refused, or was not. */
export async function calmAnswer(request: Request, answer: Response, fetched: typeof fetch): Promise<Response | undefined> {
  const address = new URL(request.url);
  const found = calm.find(({ method, path }) => method === request.method && path.test(address.pathname));
  if (!found) return undefined;
  if (answer.ok) {
    await tellFailed(answer.clone());
    return undefined;
  }
  if (!refusals.includes(answer.status)) return undefined;
  const { code = '', detail = answer.statusText } = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string };
  tellOffice({ studio: 'refused', place: 'list', publishing: address.pathname.includes('/publish'), code, detail });
  if (found.cheers) hushNextNote();
  return found.answer(address, fetched);
}

/** Of several, some were refused: the Studio counts only those that were not. */
async function tellFailed(answer: Response) {
  const { failed = [], warnings = {} } = (await answer.json().catch(() => ({}))) as { failed?: string[]; warnings?: Record<string, string> };
  if (failed.length > 0)
    tellOffice({ studio: 'refused', place: 'list', publishing: true, code: '', detail: failed.map((id) => warnings[id] ?? id).join('\n') });
}

/** The next note of the Studio would say that it was done: it is not shown. */
export function hushNextNote() {
  const observer = new MutationObserver((changes) => {
    const note = changes
      .flatMap(({ addedNodes }) => [...addedNodes])
      .map((node) => (node instanceof Element ? (node.closest('.mud-snackbar') ?? node.querySelector('.mud-snackbar')) : null))
      .find(Boolean);
    if (!note) return;
    note.setAttribute('data-hushed', '');
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
