// Takes a picture of every page, at the size of an office screen, from a running demonstration (`./run.sh`), and tells what the browser complained of:
//   node tools/look.mjs /tmp/pictures [part of a page's name]      OFFICE_URL, OFFICE_LOGIN, OFFICE_PASSWORD: another office, another person
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [folder = '/tmp/pictures', only = ''] = process.argv.slice(2);
const { OFFICE_URL = 'http://127.0.0.1:5080', OFFICE_LOGIN = 'zhoufang', OFFICE_PASSWORD = 'Demo-2026' } = process.env;
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage({ baseURL: OFFICE_URL, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`[${message.type()}]`, message.text().slice(0, 400)));
page.on('pageerror', (error) => console.log('[pageerror]', String(error).slice(0, 600)));

const signIn = '00-sign-in';
async function look(name, path) {
  if (!name.includes(only)) return;
  try {
    await page.goto(path);
    // The designer is loaded before the office around it.
    if (name !== signIn) await page.getByRole('navigation').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(name, path);
  } catch (error) {
    await page.screenshot({ path: `${folder}/${name}-FAILED.png` });
    console.log('FAILED', name, path, String(error).slice(0, 500));
    process.exitCode = 1;
  }
}

/** The first of a list: its page is looked at. */
async function first(address) {
  const answer = await page.request.get(address);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
  const body = await answer.json();
  return (body.items ?? body)[0];
}

await look(signIn, '/');
const session = await page.request.post('/api/session', { data: { login: OFFICE_LOGIN, password: OFFICE_PASSWORD } });
if (!session.ok()) throw new Error(`${OFFICE_LOGIN}: ${session.status()}`);

const theCase = await first('/api/cases?page=1&pageSize=1');
const task = await first('/api/tasks?box=todo&page=1&pageSize=1');
const pages = [
  ['desk', '/'],
  ['todo', '/inbox/todo'],
  ['done', '/inbox/done'],
  ['escalated', '/inbox/escalated'],
  ...(task ? [['task', `/tasks/${task.id}`]] : []),
  ['start', '/start'],
  ['cases', '/cases'],
  ...['', '/flow', '/steps', '/documents', '/clocks', '/attachments', '/audit'].map((tab) => [`case${tab.replace('/', '-')}`, `/cases/${theCase.id}${tab}`]),
  ['clocks', '/clocks'],
  ['notices', '/notices'],
  ['registers', '/registers'],
  ['designer', '/designer'],
  ['designer-definition', '/designer/definitions/supervision-notice'],
  ['designer-instances', '/designer/instances'],
  ['workflows', '/workflows'],
  ['workflow-drafts', '/workflow-drafts'],
  ['incidents', '/incidents'],
  ['templates', '/templates'],
  ['template', '/templates/supervision-notice'],
  ['numbers', '/numbers'],
  ['seals', '/seals'],
  ['calendar', '/calendar'],
  ['calendar-new', '/calendar/new'],
  ['decision-tables', '/decision-tables'],
  ['profiles', '/profiles'],
  ['watch', '/watch'],
  ['password', '/password'],
  ['not-found', '/nothing'],
];
for (const [index, [name, path]] of pages.entries()) await look(`${String(index + 1).padStart(2, '0')}-${name}`, path);
await browser.close();
