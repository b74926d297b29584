import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { DocumentDetail } from '../../../api/models';
import { renderInOffice } from '../../../test/render';
import { officeServer } from '../../../test/server';
import { useDocumentAct } from '../useDocumentAct.mutation';
import { AfterIssue } from './AfterIssue';

const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });

afterEach(() => vi.unstubAllGlobals());

function Sample({ rights }: { rights: Partial<DocumentDetail['rights']> }) {
  const act = useDocumentAct('d1');
  return <AfterIssue document={{ id: 'd1', title: '通知书', number: '示〔2026〕1号', rights } as DocumentDetail} act={act} />;
}

test('offers nothing where nothing may be done', () => {
  officeServer({});
  renderInOffice(<Sample rights={{}} />);

  expect(screen.queryByRole('button')).toBeNull();
});

test('sends the passages of a correction, and keeps the form open when they are refused', async () => {
  const replies = [{ status: 422, body: { status: 422, code: 'X-DOC-30', detail: '《通知书》中没有“甲”。' } }, { body: {} }];
  const calls = officeServer({ 'POST /api/documents/d1/correct': () => replies.shift() ?? { status: 500 } });
  renderInOffice(<Sample rights={{ correct: true }} />);

  await user.click(screen.getByRole('button', { name: /更\s?正/ }));
  await user.type(screen.getByLabelText('原文 1'), '甲');
  await user.type(screen.getByLabelText('更正后 1'), '乙');
  await user.type(screen.getByLabelText('更正理由'), '笔误');
  await user.click(screen.getByRole('button', { name: '生成更正文书' }));
  expect(await screen.findByText('《通知书》中没有“甲”。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '生成更正文书' }));

  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.body).toEqual({ reason: '笔误', errorType: '文字错误', passages: [{ original: '甲', corrected: '乙' }], serveAgain: true });
});

test('asks for what a record of service needs before it is sent', async () => {
  const calls = officeServer({ 'GET /api/people': { body: [] } });
  renderInOffice(<Sample rights={{ serve: true }} />);

  await user.click(screen.getByRole('button', { name: '登记送达' }));
  await user.click(screen.getAllByRole('button', { name: '登记送达' }).at(-1)!);

  expect(await screen.findByText('请填写送达地点')).toBeInTheDocument();
  expect(calls.filter((call) => call.method === 'POST')).toHaveLength(0);
});
