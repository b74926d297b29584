import { expect, test, vi } from 'vitest';
import { isWhatIsShown, shownRefusal } from './requests';
import { viewOf } from './view';

const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
const sentences = async (shown: Response) => ((await shown.json()) as { errors: { generalErrors: string[] } }).errors.generalErrors;

test.each([403, 409, 413, 422])('a refusal %d reaches the Studio as a 400 with its sentence', async (status) => {
  const shown = await shownRefusal(answer(status, { code: 'X-WF-01', detail: '草稿已被他人修改。' }));
  expect(shown.status).toBe(400);
  expect(await sentences(shown)).toEqual(['草稿已被他人修改。']);
});

test('a refused publication points to the check beside the designer, and the office is told why', async () => {
  const told = vi.spyOn(window, 'postMessage');
  vi.spyOn(window, 'parent', 'get').mockReturnValue({ postMessage: told } as unknown as Window);
  const shown = await shownRefusal(answer(400, { code: 'X-GATE-01', detail: '没有通过发布检查' }), true);
  expect(await sentences(shown)).toEqual(['没有发布。原因列在右侧的“发布检查”中。']);
  expect(told).toHaveBeenCalledWith({ studio: 'refused', place: 'editor', publishing: true, code: 'X-GATE-01', detail: '没有通过发布检查' }, location.origin);
});

test.each([
  ['definitions/notice', 'workflow-definitions/by-definition-id/notice', true],
  ['definitions/notice', 'workflow-definitions/by-definition-id/other', false],
  ['instances/i1', 'workflow-instances/i1', true],
  ['instances/i1', 'workflow-instances/i1/journal', false],
  ['instances', 'workflow-instances/i1', false],
])('the page %s was opened for %s: %s', (page, path, shown) => {
  expect(isWhatIsShown(new URL(`/elsa/api/${path}?versionOptions=Latest`, location.origin), viewOf(`/studio/stamp/${page}`))).toBe(shown);
});

test.each([400, 404, 500])('other answers (%d) pass unchanged', async (status) => {
  const given = answer(status, {});
  expect(await shownRefusal(given)).toBe(given);
});
