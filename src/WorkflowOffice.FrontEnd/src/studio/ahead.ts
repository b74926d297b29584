/**
 * The Studio asks for one thing after another, the first of them when its program has started. What it is going to ask for is known
 * before: it is asked for at once, and the Studio's first question gets that answer.
 */
const expected = new Map<string, Promise<Response>>();

const always = [
  'descriptors/activities?Refresh=True',
  'descriptors/expression-descriptors',
  'descriptors/workflow-activation-strategies',
  'descriptors/log-persistence-strategies',
  'descriptors/incident-strategies',
  'descriptors/commit-strategies/workflows',
  'features/installed',
];

/** Answers older than this are not handed out: the Studio was held up, somebody may have saved. */
const patience = 60_000;

export function askAhead(definitionId: string, fetched: typeof fetch) {
  const asked = performance.now();
  for (const path of [`workflow-definitions/by-definition-id/${encodeURIComponent(definitionId)}?versionOptions=Latest`, ...always]) {
    const address = new URL(`/elsa/api/${path}`, location.origin).href;
    const answer = fetched(address, { headers: { Accept: 'application/json' } });
    answer.catch(() => undefined);
    expected.set(address, answer);
    setTimeout(() => expected.delete(address), patience - (performance.now() - asked));
  }
}

/** The answer that was asked for ahead, once; undefined where none was, or it was no success (the Studio then asks by itself). */
export async function answeredAhead(address: string): Promise<Response | undefined> {
  const waiting = expected.get(address);
  if (!waiting) return undefined;
  expected.delete(address);
  const answer = await waiting.catch(() => undefined);
  return answer?.ok ? answer : undefined;
}
