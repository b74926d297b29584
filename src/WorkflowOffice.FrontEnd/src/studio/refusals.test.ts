import { afterEach, expect, test, vi } from 'vitest';
import { calmAnswer, hushNextNote } from './refusals';

const api = `${location.origin}/elsa/api`;
const refused = (status = 409) => new Response(JSON.stringify({ code: 'X-GATE-03', detail: '修改的人不能发布。' }), { status });
const told = vi.fn();
vi.spyOn(window, 'parent', 'get').mockReturnValue({ postMessage: told } as unknown as Window);
const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify({ id: 'v2', definitionId: 'notice' }))));

afterEach(() => {
  told.mockClear();
  fetched.mockClear();
  document.body.replaceChildren();
});

const calmed = (method: string, path: string, answer: Response) => calmAnswer(new Request(api + path, { method }), answer, fetched);

test.each([
  ['POST', '/bulk-actions/publish/workflow-definitions/by-definition-ids', 200],
  ['POST', '/bulk-actions/delete/workflow-definitions/by-id', 200],
  ['POST', '/cancel/workflow-instances/i1', 200],
  ['POST', '/workflow-definitions/notice/execute', 200],
  ['DELETE', '/workflow-instances/i1', 200],
  ['DELETE', '/workflow-definitions/notice', 404],
  ['DELETE', '/workflow-definition-versions/v2', 404],
])('a refused %s %s does not stop the Studio, and the office is told', async (method, path, status) => {
  expect((await calmed(method, path, refused()))?.status).toBe(status);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ studio: 'refused', place: 'list', detail: '修改的人不能发布。' }), location.origin);
});

test('a refused publication from the list is answered with the definition as it is, and the note of success is not shown', async () => {
  const answer = await calmed('POST', '/workflow-definitions/notice/publish', refused(400));
  expect(await answer?.json()).toMatchObject({ workflowDefinition: { id: 'v2' } });
  expect(fetched).toHaveBeenCalledWith(`${api}/workflow-definitions/by-definition-id/notice?versionOptions=Latest`);
  const note = document.createElement('div');
  note.className = 'mud-snackbar';
  document.body.append(note);
  await vi.waitFor(() => expect(note).toHaveAttribute('data-hushed'));
});

test('only the next note is hushed', async () => {
  hushNextNote();
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  first.className = second.className = 'mud-snackbar';
  document.body.append(first);
  await vi.waitFor(() => expect(first).toHaveAttribute('data-hushed'));
  document.body.append(second);
  await Promise.resolve();
  expect(second).not.toHaveAttribute('data-hushed');
});

test('of several publications, those that were refused are told', async () => {
  const some = new Response(JSON.stringify({ published: ['a'], failed: ['b'], warnings: { b: '没有通过发布检查。' } }));
  expect(await calmed('POST', '/bulk-actions/publish/workflow-definitions/by-definition-ids', some)).toBeUndefined();
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ detail: '没有通过发布检查。' }), location.origin);
});

test('saving is refused with its own sentences', async () => {
  expect(await calmed('POST', '/workflow-definitions', refused())).toBeUndefined();
  expect(told).not.toHaveBeenCalled();
});
