import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problemFrom, unreachable } from '../api/problem';
import { explain } from '../lib/advice';
import { ProblemAlert } from './ProblemAlert';

const alert = () => screen.getByRole('alert');

test('a refusal shows what is wrong, its code, the article and what to do', () => {
  const body = { status: 422, title: '内容不完整', detail: '缺少“执行处理决定的方式和期限”。', code: 'X-NOT-01', article: '四·二款' };
  render(<ProblemAlert error={problemFrom(422, body)} />);
  for (const words of ['内容不完整', '说明', body.detail, '编码', 'X-NOT-01', '依据条文', '四·二款', '怎么办', '请补齐通知（决定）书的五项法定内容后再提交。'])
    expect(alert()).toHaveTextContent(words);
});

test('who was faster is named with the time', () => {
  const body = { status: 409, title: '冲突', code: 'X-TSK-01', takenBy: '李红', takenAt: '2026-03-02T01:05:00Z' };
  render(<ProblemAlert error={problemFrom(409, body)} />);
  expect(alert()).toHaveTextContent('已由 李红 于 2026-03-02 09:05 办理');
});

test('a page of HTML or a stack trace is never shown', () => {
  render(<ProblemAlert error={problemFrom(500, 'System.NullReferenceException: at WorkflowOffice.Web.Program.Main()')} />);
  expect(alert()).toHaveTextContent('服务器出现意外情况');
  expect(alert()).not.toHaveTextContent('NullReference');
});

test('an exception of the page itself is not shown either', () => {
  render(<ProblemAlert error={new TypeError('x is undefined')} />);
  expect(alert()).not.toHaveTextContent('undefined');
});

test('no answer at all says that pressing again is safe', () => {
  render(<ProblemAlert error={unreachable()} />);
  expect(alert()).toHaveTextContent('不会重复办理');
});

test('the findings of a refused workflow file are listed with their places', () => {
  const findings = [{ code: 'X-WFD-11', message: '连接指向不存在的节点', path: '$.root.connections[4]', activityName: '审核', line: 118, column: 17 }];
  render(<ProblemAlert error={problemFrom(400, { code: 'X-WFD-01', title: '拒绝', findings })} />);
  for (const words of ['X-WFD-11', '连接指向不存在的节点', '$.root.connections[4]', '审核', '118:17']) expect(alert()).toHaveTextContent(words);
});

test('what the server itself says to do stands under 怎么办', () => {
  const detail = '附件超过 20 MB，没有保存。请压缩后重新上传。';
  expect(explain({ status: 413, code: 'X-ATT-01', detail })).toEqual({ explanation: '附件超过 20 MB，没有保存。', advice: '请压缩后重新上传。' });
});

test.each([
  ['X-TSK-06', 422, '该流程没有这个办理结果，请重新加载页面。'],
  ['X-NEW-99', 409, '请重新加载，查看最新情况后再决定。'], // a code this page has never heard of
])('otherwise the advice goes by code (%s), then by status', (code, status, advice) => {
  expect(explain({ status, code, detail: '不行。' })).toEqual({ explanation: '不行。', advice });
});
