// node studio-bench.mjs <office> <file of the bare page below wwwroot/studio> <rounds> <target>
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';

const { chromium } = createRequire(`${process.cwd()}/package.json`)('playwright-core');
const [office, barePage, rounds, target] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const definition = 'supervision-notice';
const base = `/studio/${basename(dirname(barePage))}/`;

/** The package's own page with one element, as its authors would write it: no style, script or preload of ours. */
const bare = `<!doctype html><html><head><meta charset="utf-8"/><base href="${base}"/>
<link rel="stylesheet" href="_content/MudBlazor/MudBlazor.min.css"/>
<link rel="stylesheet" href="_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.css"/>
<link rel="stylesheet" href="_content/Radzen.Blazor/css/material-base.css"/>
<link rel="stylesheet" href="_content/Elsa.Studio.Shell/css/shell.css"/>
<link rel="stylesheet" href="Elsa.Studio.Host.CustomElements.styles.css"/></head>
<body><elsa-workflow-definition-editor remote-endpoint="${office}/elsa/api" definition-id="${definition}"></elsa-workflow-definition-editor>
<div id="blazor-error-ui" style="display:none"></div>
<script src="_content/BlazorMonaco/jsInterop.js"></script>
<script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/loader.js"></script>
<script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/editor/editor.main.js"></script>
<script src="_content/MudBlazor/MudBlazor.min.js"></script>
<script src="_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.js"></script>
<script src="_content/Radzen.Blazor/Radzen.Blazor.js"></script>
<script src="_framework/blazor.webassembly.js"></script></body></html>`;

async function until(what, found, seconds = 120) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((later) => setTimeout(later, 250)))
    if (await found().catch(() => false)) return;
  throw new Error(`${what}: not within ${seconds} s`);
}

async function signedIn(browser) {
  const context = await browser.newContext({ baseURL: office });
  const answer = await context.request.post('/api/session', { data: { login: 'zhoufang', password: 'Demo-2026' } });
  if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Milliseconds from the navigation until a step of the drawing shows its name, and until the office's menu stands around it. */
async function opened(page, address, framed) {
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = (framed ? page.frameLocator('iframe') : page).locator('.x6-node .activity-label');
  await drawn.first().waitFor({ state: 'visible', timeout: 120_000 });
  const needed = performance.now() - started;
  // The menu and head of the office come after the drawing; how long that takes is told, not judged.
  if (framed) await page.locator('.side-menu').waitFor({ state: 'visible', timeout: 120_000 });
  return { drawn: needed, around: performance.now() - started };
}

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
const seconds = (ms) => (ms / 1000).toFixed(2);

await writeFile(barePage, bare);
await until('the host', async () => (await fetch(`${office}/health/ready`)).ok);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const storageState = await signedIn(browser);
const pages = [
  { name: 'bare page', address: `${office}${base}${basename(barePage)}`, framed: false, cold: [], warm: [], around: [] },
  { name: 'in our frame', address: `${office}/designer/definitions/${definition}`, framed: true, cold: [], warm: [], around: [] },
];
for (let round = 0; round <= rounds; round++) {
  // By turns, so that neither always comes first.
  for (const one of round % 2 ? pages : [...pages].reverse()) {
    const context = await browser.newContext({ storageState, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const cold = await opened(page, one.address, one.framed);
    const warm = await opened(page, one.address, one.framed);
    await context.close();
    // The first round warms the host.
    if (round > 0) (one.cold.push(cold.drawn), one.warm.push(warm.drawn), one.around.push([cold.around, warm.around]));
  }
}
await browser.close();
let missed = false;
for (const kind of ['cold', 'warm']) {
  const [plain, ours] = pages.map((one) => median(one[kind]));
  missed ||= ours / plain > target;
  console.log(`  ${kind}: bare page ${seconds(plain)} s, in our frame ${seconds(ours)} s (medians of ${rounds}): ${(ours / plain).toFixed(2)} times, target ${target}`);
  for (const one of pages) console.log(`    ${one.name}: ${one[kind].map(seconds).join(' ')}`);
}
const around = [0, 1].map((kind) => seconds(median(pages[1].around.map((one) => one[kind]))));
console.log(`  with the office around it: cold ${around[0]} s, warm ${around[1]} s`);
process.exit(missed ? 1 : 0);
