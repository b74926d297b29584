// Takes a picture of every page, at the size of an office screen, from a running `npm run mock`:
//   node mock/look.mjs /tmp/pictures [name-part]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [folder = '/tmp/pictures', only = ''] = process.argv.slice(2);
const address = process.env.LOOK_AT ?? 'http://127.0.0.1:5199';
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`[${message.type()}]`, message.text().slice(0, 400)));
page.on('pageerror', (error) => console.log('[pageerror]', String(error).slice(0, 600)));

async function shot(name, path, act) {
  if (!name.includes(only)) return;
  try {
    if (path) await page.goto(address + path);
    await page.waitForLoadState('networkidle');
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    if (act) await act();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(name);
  } catch (error) {
    await page.screenshot({ path: `${folder}/${name}-FAILED.png` });
    console.log('FAILED', name, String(error).slice(0, 500));
  }
}
const button = (name) => page.getByRole('button', { name, exact: true });

await page.request.delete(`${address}/api/session`);
await shot('01-sign-in', '/');
await shot('02-sign-in-wrong', '/', async () => {
  await page.getByLabel('登录名', { exact: true }).fill('jiandu');
  await page.getByLabel('密码', { exact: true }).fill('wrong');
  await button('登录').click();
});
await shot('03-setup', '/setup?token=abc');
await page.request.post(`${address}/api/session`, { data: { login: 'jiandu', password: 'demo' } });
await shot('10-desk', '/');
await shot('11-todo', '/inbox/todo');
await shot('12-done', '/inbox/done');
await shot('13-escalated', '/inbox/escalated');
await shot('14-notices', '/notices');
await shot('15-start', '/start');
await shot('16-start-dialog', '/start', () => button('发起 执法监督通知（决定）书').click());
await shot('17-cases', '/cases');
await shot('20-case-overview', '/cases/c1');
await shot('21-case-faulted', '/cases/c4');
for (const [index, tab] of ['flow', 'steps', 'documents', 'clocks', 'attachments', 'audit'].entries()) await shot(`22-case-${index}-${tab}`, `/cases/c1/${tab}`);
await shot('23-case-preview', '/cases/c1/documents', () => button('预览 执法监督通知书').click());
await shot('24-case-why', '/cases/c1/clocks', () => button('申请复查期限：为什么是这一天').click());
await shot('25-case-why-table', null, () => page.getByRole('tab', { name: '明细表' }).click());
await shot('26-case-flow-zoomed', '/cases/c1/flow', () => button('定位当前').click());
await shot('30-task-open', '/tasks/t1');
await shot('31-task-conflict', '/tasks/t2', () => button('办理').click());
await shot('32-task-other', '/tasks/t3');
await shot('33-task-done', '/tasks/t9');
await shot('34-task-claimed', '/tasks/t1', async () => {
  if (await button('办理').count()) await button('办理').click();
});
await shot('35-task-invalid', null, () => button('提交审核').click());
await shot('36-task-filled', null, async () => {
  await page.getByLabel('被检查单位的名称', { exact: true }).click();
  await page.getByTitle('危化监管科').click();
  await page.getByLabel('所属情形').click();
  await page.getByTitle('违反法定程序').click();
  await page.getByLabel('问题性质').click();
  await page.getByTitle('严重', { exact: true }).click();
  await page.getByLabel('认定严重的理由').fill('影响较大');
  await page.getByLabel('认定的事实和理由').fill('2026年10月8日作出的行政处罚决定书未送达。');
  await page.getByLabel('处理的决定和依据').fill('责令纠正');
  await page.getByLabel('执行处理决定的方式').fill('自行');
  await page.getByLabel('执行期限（日）').fill('30');
  await page.getByLabel('发现日期').fill('2026-10-20');
  await page.getByLabel('发现日期').press('Tab');
  await page.getByLabel('承办人').click();
  await page.getByTitle(/张明/).click();
  await button('增加一行').click();
  await page.getByLabel('证据清单 第1行 名称').fill('处罚决定书');
  await page.getByLabel('证据材料', { exact: true }).setInputFiles({ name: '证据.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  for (const point of ['事实清楚、证据确凿', '引用依据准确', '文字、日期、印章位置无误']) await page.getByLabel(point).check();
});
await shot('37-task-server-error', null, async () => {
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(800);
});
await shot('38-task-confirm', null, async () => {
  await page.getByLabel('意见', { exact: true }).fill('重复登记');
  await button('撤回登记').click();
});
await shot('39-task-finished', null, async () => {
  await button('取消').click();
  await page.getByLabel('执行处理决定的方式').fill('自行纠正并公示');
  await button('提交审核').click();
});
await shot('40-clocks', '/clocks');
await shot('41-workflows', '/workflows');
await shot('42-workflows-refused', '/workflows', () =>
  page.getByLabel('上传流程文件', { exact: true }).first().setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') }),
);
await shot('43-workflows-versions', '/workflows', async () => {
  await page.getByRole('button', { name: /展开/ }).first().click();
  await page.waitForTimeout(400);
  await button('发布第 4 版').click();
});
await shot('44-calendar', '/calendar/2026');
await shot('45-calendar-provisional', '/calendar/2027');
await shot('46-password', '/password');
await shot('47-shortcuts', '/', () => page.keyboard.press('?'));
await shot('48-not-found', '/nothing');
await shot('49-missing-case', '/cases/zzz');
await browser.close();
