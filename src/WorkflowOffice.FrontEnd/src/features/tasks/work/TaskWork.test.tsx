import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { setAntiforgeryToken } from '../../../api/client';
import type { Field, Outcome, TaskDetail } from '../../../api/models';
import { renderInOffice } from '../../../test/render';
import { officeServer } from '../../../test/server';
import { TaskWork } from './TaskWork';

afterEach(() => vi.unstubAllGlobals());

const fields: Field[] = [
  { name: 'facts', label: '认定的事实和理由', kind: 'textarea', required: true },
  { name: 'severity', label: '严重', kind: 'checkbox' },
  { name: 'why', label: '严重的理由', kind: 'text', required: true, visibleWhen: { field: 'severity', equals: true } },
  { name: 'checks', label: '自检', kind: 'checklist', required: true, mustAllBeTrue: true, options: [{ value: 'a', label: '事实清楚' }, { value: 'b', label: '依据准确' }] },
];
const outcomes: Outcome[] = [
  { name: '批准', style: 'primary', requiresOpinion: false, skipsForm: false },
  { name: '退回修改', style: 'default', requiresOpinion: true, skipsForm: true },
  { name: '不批准', style: 'danger', requiresOpinion: false, skipsForm: true, confirm: '不批准后事项终止。' },
];
const task = { id: 't1', caseId: 'c1', version: 7, form: { fields }, values: {}, outcomes, attachments: [] } as unknown as TaskDetail;
const completePath = 'POST /api/tasks/t1/complete';
const answer = { caseId: 'c1', messages: [], nextTasks: [] };

function open(replies: Parameters<typeof officeServer>[0]) {
  const calls = officeServer({ 'PUT /api/tasks/t1/draft': { body: { savedAt: '2026-03-02T01:00:00Z' } }, ...replies });
  setAntiforgeryToken('csrf');
  const onFinished = vi.fn();
  renderInOffice(<TaskWork task={task} onFinished={onFinished} onReload={vi.fn()} />);
  const completions = () => calls.filter((call) => call.path.endsWith('/complete'));
  return { user: userEvent.setup({ pointerEventsCheck: 0, delay: null }), onFinished, completions, calls };
}

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('认定的事实和理由'), '未送达');
  await user.click(screen.getByRole('checkbox', { name: '事实清楚' }));
  await user.click(screen.getByRole('checkbox', { name: '依据准确' }));
}

test('nothing is sent while a required answer or a point of the checklist is missing', async () => {
  const { user, completions } = open({ [completePath]: { body: answer } });
  await user.click(screen.getByRole('button', { name: '批准' }));
  expect(await screen.findByText('请填写「认定的事实和理由」')).toBeInTheDocument();
  expect(screen.getByText('「自检」须逐项核对，尚未勾选：事实清楚、依据准确')).toBeInTheDocument();
  expect(screen.getByLabelText('认定的事实和理由')).toHaveFocus();
  expect(completions()).toHaveLength(0);
});

test('a complete form is sent with the version, the antiforgery token and a request id', async () => {
  const { user, onFinished, completions } = open({ [completePath]: { body: answer } });
  await fillIn(user);
  await user.type(screen.getByLabelText('意见'), '同意');
  await user.click(screen.getByRole('button', { name: '批准' }));
  await waitFor(() => expect(onFinished).toHaveBeenCalledWith(answer, '批准'));
  const [call] = completions();
  expect(call?.body).toEqual({ outcome: '批准', values: { facts: '未送达', severity: false, checks: { a: true, b: true } }, opinion: '同意', version: 7 });
  expect(call?.headers.get('X-CSRF-TOKEN')).toBe('csrf');
  expect(call?.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('Ctrl+Enter presses the primary outcome', async () => {
  const { user, onFinished } = open({ [completePath]: { body: answer } });
  await fillIn(user);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onFinished).toHaveBeenCalledWith(answer, '批准'));
});

test('a conditional field appears with its answer and is then required', async () => {
  const { user, completions } = open({ [completePath]: { body: answer } });
  await fillIn(user);
  expect(screen.queryByLabelText('严重的理由')).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: '严重' }));
  expect(await screen.findByLabelText('严重的理由')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '批准' }));
  expect(await screen.findByText('请填写「严重的理由」')).toBeInTheDocument();
  expect(completions()).toHaveLength(0);
});

test('sending back needs an opinion but not the form', async () => {
  const { user, onFinished, completions } = open({ [completePath]: { body: answer } });
  await user.click(screen.getByRole('button', { name: '退回修改' }));
  expect(await screen.findByText('选择「退回修改」时必须填写意见')).toBeInTheDocument();
  expect(completions()).toHaveLength(0);
  await user.type(screen.getByLabelText('意见'), '补证据');
  await user.click(screen.getByRole('button', { name: '退回修改' }));
  await waitFor(() => expect(onFinished).toHaveBeenCalled());
});

test('what cannot be undone is asked about first', async () => {
  const { user, onFinished, completions } = open({ [completePath]: { body: answer } });
  await user.click(screen.getByRole('button', { name: '不批准' }));
  expect(await screen.findByText('不批准后事项终止。')).toBeInTheDocument();
  expect(completions()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '确定' }));
  await waitFor(() => expect(onFinished).toHaveBeenCalledWith(answer, '不批准'));
});

test("the server's objection stands at its field, the rest beside the buttons", async () => {
  const problem = { status: 422, title: '缺项', code: 'X-NOT-01', detail: '缺少事实。', article: '四·二款', errors: { facts: ['事实过于简单'], unit: ['缺单位'] } };
  const { user } = open({ [completePath]: { status: 422, body: problem } });
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: '批准' }));
  const alert = await screen.findByText('X-NOT-01');
  expect(alert.closest('[role=alert]')).toHaveTextContent('缺单位');
  const atField = await screen.findByText('事实过于简单'); // Ant Design shows it a moment after it is set
  expect(atField.closest('.ant-form-item')).toContainElement(screen.getByLabelText('认定的事实和理由'));
});

test('when the answer is lost, the retries carry the request id of the press', async () => {
  let losses = 1;
  const { user, onFinished, completions } = open({ [completePath]: () => (losses-- > 0 ? 'unreachable' : { body: answer }) });
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: '批准' }));
  await waitFor(() => expect(onFinished).toHaveBeenCalled(), { timeout: 5000 });
  const ids = completions().map((call) => call.headers.get('X-Request-Id'));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('no draft follows a completion', async () => {
  const { user, onFinished, calls } = open({ [completePath]: { body: answer } });
  await fillIn(user);
  await user.click(screen.getByRole('button', { name: '批准' }));
  await waitFor(() => expect(onFinished).toHaveBeenCalled());
  const after = calls.slice(calls.findIndex((call) => call.path.endsWith('/complete')));
  cleanup(); // leaving the page is when a forgotten draft would be sent
  expect(after.filter((call) => call.method === 'PUT')).toHaveLength(0);
  expect(calls.at(-1)?.path).toBe('/api/tasks/t1/complete');
});

test('what is typed is saved as a draft', async () => {
  const { user, calls } = open({});
  await user.type(screen.getByLabelText('认定的事实和理由'), '未');
  await waitFor(() => expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({ values: { facts: '未', severity: false } }), { timeout: 5000 });
  expect(await screen.findByText('草稿已保存 09:00:00')).toBeInTheDocument();
});
