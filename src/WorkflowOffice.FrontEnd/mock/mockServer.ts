import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { sampleDocument } from './document.ts';
import { accounts, people, units } from './people.ts';
import * as story from './story.ts';

/*
 * Invented answers for looking at the pages without a host: `npm run mock`. Never part of a build.
 * State lives in memory: signing in, claiming, drafting and completing behave; everything else is fixed.
 */

let current = process.env.MOCK_LOGIN ?? '';
let tasks = structuredClone([...story.tasks, ...story.doneTasks]);
let notices = structuredClone(story.notices);
let attachments = structuredClone(story.attachments);
let draft: Record<string, unknown> = {};
let draftSavedAt: string | null = null;

/** Signing out starts the story again. */
function reset() {
  current = '';
  draft = {};
  draftSavedAt = null;
  tasks = structuredClone([...story.tasks, ...story.doneTasks]);
  notices = structuredClone(story.notices);
  attachments = structuredClone(story.attachments);
}

type Reply = { status?: number; body?: unknown };
type Handler = (match: RegExpMatchArray, query: URLSearchParams, body: Record<string, unknown>) => Reply | Promise<Reply>;

const ok = (body?: unknown): Reply => ({ body });
const refuse = (status: number, code: string, detail: string, more: object = {}): Reply => ({
  status,
  body: { status, title: '请求被拒绝', code, detail, ...more },
});
const page = <T>(items: T[], query: URLSearchParams) => {
  const size = Number(query.get('pageSize') ?? 20);
  const number = Number(query.get('page') ?? 1);
  return ok({ items: items.slice((number - 1) * size, number * size), total: items.length, page: number, pageSize: size });
};
const find = (text: string, query: URLSearchParams) => text.includes(query.get('q') ?? '');

function session() {
  const account = accounts.find((one) => one.login === current);
  if (!account) return refuse(401, 'X-AUTH-01', '尚未登录。');
  const unit = units.find((one) => one.name === account.unit);
  return ok({
    user: { id: account.login, name: account.name, login: account.login },
    posts: [{ code: account.login, name: account.post, unitId: unit?.id ?? '', unitName: account.unit }],
    permissions: account.permissions,
    antiforgeryToken: 'mock',
    demonstration: true,
    productName: '执法监督办公系统',
  });
}

function taskDetail(id: string) {
  const row = tasks.find((task) => task.id === id);
  if (!row) return undefined;
  const mine = row.state === 'Open' || (row.state === 'Claimed' && row.claimedBy === accounts.find((one) => one.login === current)?.name);
  return {
    ...row,
    version: 4,
    mayAct: mine,
    whyNot: mine ? null : '该任务由其他人办理。',
    instructions: '按《内部监督管理制度》第四部分的要求填写五项内容。',
    claimedAt: row.state === 'Claimed' ? story.ago(0, 8, 30) : null,
    form: story.form,
    values: id === 't9' ? { unit: 'u3', method: '直接送达', checks: { facts: true }, files: ['a1'], finders: [{ name: '回证', kind: '书证', pages: 2 }] } : draft,
    draftSavedAt,
    outcomes: story.outcomes,
    documents: story.documents,
    clocks: story.clocks.filter((clock) => clock.caseId === row.caseId).slice(0, 2),
    clockDays: story.clocks.filter((clock) => clock.caseId === row.caseId),
    attachments,
    history: story.steps,
    case: story.caseHead,
  };
}

const routes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/sign-in$/, () => ok({ demonstration: true, demonstrationPassword: 'demo', setupRequired: false, accounts })],
  ['GET', /^\/api\/session$/, session],
  [
    'POST',
    /^\/api\/session$/,
    (_, __, body) => {
      if (body.password !== 'demo') return refuse(401, 'X-SIGN-01', '登录名或密码不正确，还可以再试 4 次。');
      current = String(body.login);
      return session();
    },
  ],
  ['DELETE', /^\/api\/session$/, () => (reset(), ok())],
  ['POST', /^\/api\/setup$/, () => ok()],
  ['POST', /^\/api\/session\/password$/, () => refuse(422, 'X-PWD-01', '新密码太短：至少 12 个字符。')],
  [
    'GET',
    /^\/api\/desk$/,
    () =>
      ok({
        counts: { todo: 4, overdue: 1, dueSoon: 2, done30: 17, started: 6, notices: notices.filter((one) => !one.read).length },
        todo: tasks.filter((task) => task.state !== 'Completed'),
        clocks: story.clocks.slice(0, 4),
        notices,
      }),
  ],
  ['GET', /^\/api\/notices$/, (_, query) => page(notices.filter((one) => query.get('unread') !== 'true' || !one.read), query)],
  ['POST', /^\/api\/notices\/read-all$/, () => (notices.forEach((one) => (one.read = true)), ok())],
  ['POST', /^\/api\/notices\/(\w+)\/read$/, ([, id]) => (notices.filter((one) => one.id === id).forEach((one) => (one.read = true)), ok())],
  [
    'GET',
    /^\/api\/tasks$/,
    (_, query) => {
      const box = query.get('box');
      const rows = tasks.filter((task) => (box === 'done' ? task.state === 'Completed' : box === 'escalated' ? task.escalated : task.state !== 'Completed'));
      return page(rows.filter((task) => find(task.title + task.caseTitle + task.caseNo, query)), query);
    },
  ],
  [
    'GET',
    /^\/api\/tasks\/(\w+)$/,
    ([, id = '']) => {
      const detail = taskDetail(id);
      return detail ? ok(detail) : refuse(404, 'X-TSK-00', '没有这个任务，或者您无权查看。');
    },
  ],
  [
    'POST',
    /^\/api\/tasks\/(\w+)\/claim$/,
    ([, id = '']) => {
      if (id === 't2') return refuse(409, 'X-TSK-01', '该任务已被他人领取。', { takenBy: '李红', takenAt: story.ago(0, 9, 1) });
      const row = tasks.find((task) => task.id === id);
      if (row) Object.assign(row, { state: 'Claimed', claimedBy: accounts.find((one) => one.login === current)?.name });
      return ok(taskDetail(id));
    },
  ],
  [
    'POST',
    /^\/api\/tasks\/(\w+)\/release$/,
    ([, id = '']) => {
      const row = tasks.find((task) => task.id === id);
      if (row) Object.assign(row, { state: 'Open', claimedBy: null });
      return ok(taskDetail(id));
    },
  ],
  [
    'PUT',
    /^\/api\/tasks\/(\w+)\/draft$/,
    (_, __, body) => {
      draft = body.values as Record<string, unknown>;
      draftSavedAt = new Date().toISOString();
      return ok({ savedAt: draftSavedAt });
    },
  ],
  [
    'POST',
    /^\/api\/tasks\/(\w+)\/complete$/,
    ([, id], __, body) => {
      const values = body.values as Record<string, unknown>;
      if (body.outcome === '提交审核' && String(values.method ?? '').length < 4)
        return refuse(422, 'X-NOT-01', '通知（决定）书缺少“执行处理决定的方式和期限”。', {
          article: '《内部监督管理制度》四·二款',
          errors: { method: ['请写明执行处理决定的方式（不少于 4 个字）'], other: ['事项已超过登记期限'] },
        });
      const row = tasks.find((task) => task.id === id);
      if (row) Object.assign(row, { state: 'Completed', outcome: body.outcome, completedBy: row.claimedBy, completedAt: new Date().toISOString() });
      return ok({
        caseId: 'c1',
        messages: [
          { level: 'Info', text: '已送监督机构负责人审核。' },
          { level: 'Refused', code: 'X-OBJ-01', text: '申请超过 10 日，不予受理。', article: '四·三款', documentId: 'd1' },
        ],
        nextTasks: [
          { id: 't3', title: '审核', assignedTo: '监督机构负责人·综合法规科', mine: false },
          { id: 't4', title: '补录送达日期', assignedTo: '监督人员·综合法规科', mine: true },
        ],
      });
    },
  ],
  ['GET', /^\/api\/people$/, () => ok(people)],
  ['GET', /^\/api\/units$/, () => ok(units)],
  [
    'GET',
    /^\/api\/procedures$/,
    () =>
      ok([
        { definitionId: 'supervision-notice', name: '执法监督通知（决定）书', description: '对监督检查中发现的六种情形，责令纠正或者撤销。', versionId: 'v3', version: 3, basis: '《内部监督管理制度》第四部分', mayStart: true },
        { definitionId: 'appeal', name: '申诉复查', description: '对过错责任追究决定不服的申诉。', versionId: 'v9', version: 1, basis: '《过错责任追究办法》第十三条', mayStart: false, whyNot: '仅被处理人可以提出。' },
      ]),
  ],
  ['POST', /^\/api\/procedures\/([\w-]+)\/start$/, () => ok({ caseId: 'c1', taskId: 't1' })],
  ['GET', /^\/api\/cases$/, (_, query) => page(story.cases.filter((one) => (!query.get('state') || one.state === query.get('state')) && find(one.title + one.no, query)), query)],
  [
    'GET',
    /^\/api\/cases\/(\w+)$/,
    ([, id]) => {
      const head = story.cases.find((one) => one.id === id);
      if (!head) return refuse(404, 'X-CAS-00', '没有这个事项，或者您无权查看。');
      return ok({
        ...head,
        facts: [
          { label: '发现方式', value: '抽查', section: '登记' },
          { label: '发现日期', value: story.day(-20), section: '登记' },
          { label: '认定的事实和理由', value: '2026年10月8日作出的行政处罚决定书，至10月26日仍未送达当事人。', section: '五项内容' },
          { label: '处理的决定和依据', value: '责令纠正；依据《行政处罚法》第六十一条。', section: '五项内容' },
          { label: '执行期限', value: '三十日', section: '五项内容' },
        ],
        openTasks: tasks.filter((task) => task.caseId === id && task.state !== 'Completed'),
        clocks: story.clocks.filter((clock) => clock.caseId === id),
        documents: story.documents,
        incidents: head.state === 'Faulted' ? [{ id: 'i1', activity: '生成执法监督通知书', message: '模板 T-33B 缺少字段“执行期限”，文书没有生成。', at: story.ago(1) }] : [],
      });
    },
  ],
  ['GET', /^\/api\/cases\/(\w+)\/flow$/, () => ok(story.flow)],
  ['GET', /^\/api\/cases\/(\w+)\/steps$/, () => ok(story.steps)],
  ['GET', /^\/api\/cases\/(\w+)\/audit$/, (_, query) => page(story.audit, query)],
  ['GET', /^\/api\/cases\/(\w+)\/attachments$/, () => ok(attachments)],
  [
    'POST',
    /^\/api\/cases\/(\w+)\/attachments$/,
    () => {
      const row = { ...story.attachments[0]!, id: `a${attachments.length + 1}`, name: `上传的文件${attachments.length}.pdf` };
      attachments.push(row);
      return ok(row);
    },
  ],
  ['GET', /^\/api\/documents\/(\w+)$/, ([, id]) => ok({ ...story.documents.find((one) => one.id === id), caseId: 'c1', history: [{ at: story.ago(9), who: '系统', action: '生成' }, { at: story.ago(8), who: '赵刚', action: '签名' }] })],
  ['GET', /^\/api\/clocks$/, (_, query) => page(story.clocks.filter((one) => (query.get('state') !== 'running' || ['Running', 'Overdue'].includes(one.state)) && (!query.get('colour') || one.colour === query.get('colour')) && find(one.name + one.caseTitle, query)), query)],
  [
    'GET',
    /^\/api\/clocks\/(\w+)$/,
    ([, id]) => {
      const clock = story.clocks.find((one) => one.id === id);
      return clock ? ok(story.clockDetail(clock)) : refuse(404, 'X-CLK-00', '没有这个期限。');
    },
  ],
  ['GET', /^\/api\/calendar$/, () => ok({ years: [2025, 2026, 2027].map((year) => ({ year, published: year < 2027, notice: year < 2027 ? `国办发明电〔${year - 1}〕7号` : null, source: 'http://www.gov.cn/zhengce/' })) })],
  ['GET', /^\/api\/calendar\/(\d+)$/, ([, year]) => ok(calendar(Number(year)))],
  [
    'GET',
    /^\/elsa\/api\/workflow-definitions$/,
    () =>
      ok({
        items: [
          { id: 'v4', definitionId: 'supervision-notice', name: '执法监督通知（决定）书', description: '003 第四部分', version: 4, isLatest: true, isPublished: false, createdAt: story.ago(1) },
          { id: 'w1', definitionId: 'appeal', name: '申诉复查', description: '004', version: 1, isLatest: true, isPublished: true, createdAt: story.ago(40) },
        ],
        totalCount: 2,
      }),
  ],
  [
    'GET',
    /^\/api\/workflow-versions$/,
    (_, query) =>
      ok(
        [4, 3, 2].map((version) => ({
          id: `v${version}`,
          definitionId: query.get('definitionId'),
          version,
          name: '执法监督通知（决定）书',
          isLatest: version === 4,
          isPublished: version === 3,
          createdAt: story.ago(50 - version * 10),
          createdBy: '周静',
          publishedAt: version === 4 ? null : story.ago(49 - version * 10),
          publishedBy: version === 4 ? null : '李红',
          runningCases: version === 3 ? 5 : version === 2 ? 1 : 0,
        })),
      ),
  ],
  [
    'POST',
    /^\/elsa\/api\/workflow-definitions\/import$/,
    (_, __, body) =>
      body.definitionId
        ? ok({ id: 'v5', definitionId: body.definitionId, name: body.name, version: 5, isLatest: true, isPublished: false, createdAt: new Date().toISOString() })
        : refuse(400, 'X-WFD-01', '流程文件有 2 处问题，没有保存。', {
            findings: [
              { code: 'X-WFD-11', message: '连接指向不存在的节点“approve2”', path: '$.root.connections[4].target.activity', activityId: 'review', activityName: '审核' },
              { code: 'X-WFD-07', message: '未知的活动类型 WorkflowOffice.HumanTaskX', path: '$.root.activities[3].type', line: 118, column: 17 },
            ],
          }),
  ],
  ['POST', /^\/api\/workflow-versions\/(\w+)\/publish$/, () => ok({})],
  ['POST', /^\/elsa\/api\/workflow-definitions\/([\w-]+)\/retract$/, () => ok({})],
];

function calendar(year: number) {
  const days = [];
  const rest = new Set(['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05', '06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07']);
  const work = new Set(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  for (let date = new Date(Date.UTC(year, 0, 1)); date.getUTCFullYear() === year; date = new Date(date.getTime() + 86_400_000)) {
    const text = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() % 6 === 0;
    const kind = year < 2027 && rest.has(text.slice(5)) ? 'Holiday' : year < 2027 && work.has(text.slice(5)) ? 'MakeUpWorkday' : weekend ? 'Weekend' : 'Workday';
    days.push({ date: text, kind, name: kind === 'Holiday' ? '节日' : null });
  }
  return { year, published: year < 2027, notice: year < 2027 ? '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）' : null, days };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, next: () => void) {
  const url = new URL(request.url ?? '/', 'http://mock');
  if (!/^\/(api|elsa)\//.test(url.pathname)) return next();
  if (/^\/api\/documents\/\w+\/file$/.test(url.pathname)) {
    response.setHeader('Content-Type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    return void response.end(await sampleDocument());
  }
  const body = await bodyOf(request);
  for (const [method, pattern, handler] of routes) {
    const match = url.pathname.match(pattern);
    if (method !== request.method || !match) continue;
    const reply = await handler(match, url.searchParams, body);
    response.statusCode = reply.status ?? (reply.body === undefined ? 204 : 200);
    response.setHeader('Content-Type', response.statusCode >= 400 ? 'application/problem+json' : 'application/json');
    return void response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }
  response.statusCode = 404;
  response.setHeader('Content-Type', 'application/problem+json');
  response.end(JSON.stringify({ status: 404, title: '没有找到', detail: url.pathname, code: 'X-MOCK-404' }));
}

export const mockServer = (): Plugin => ({
  name: 'office-mock',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => void answer(request, response, next));
  },
});
