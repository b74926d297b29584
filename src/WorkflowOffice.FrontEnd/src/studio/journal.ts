/** The journals that are being read, by the path of their instance. */
const read = new Map<string, Promise<unknown>>();

/**
 * When an instance moves, its viewer reads the journal and the instance side by side, and draws both when the instance has come: entries that
 * come later would stay hidden. So the instance waits for a journal that is being read.
 */
export async function inDrawingOrder(request: Request, fetched: typeof fetch): Promise<Response> {
  const [, instance, journal] = /^(.*\/workflow-instances\/[^/]+)(\/journal)?$/.exec(new URL(request.url).pathname) ?? [];
  if (instance === undefined) return fetched(request);
  if (journal === undefined) {
    if (request.method === 'GET') await read.get(instance);
    return fetched(request);
  }
  const answer = fetched(request);
  const done = answer.catch(() => undefined);
  read.set(instance, done);
  void done.then(() => read.get(instance) === done && read.delete(instance));
  return answer;
}
