// Brings Elsa Studio from its npm package into the host's pages: only what the office uses, beside our own page, script and styles.
//
// Everything lies below one folder whose name is a hash of its content, so that a browser may keep all of it for ever.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { iconStyles } from './studioIcons.mjs';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(here, 'node_modules/@elsa-workflows/elsa-studio-wasm');
const target = join(here, process.argv[2] ?? '../WorkflowOffice.Web/wwwroot', 'studio');

/**
 * Of the package we leave out: maps, the second designer, themes and fonts of other looks, styles that stand in its scripts as well, pictures of
 * controls that the Studio does not use, languages that nobody here reads, the sign-in of others. Nothing of it was asked for on a tour of all pages.
 */
export const leftOut = [
  /^index\.html$/,
  /^package\.json$/,
  /^appsettings\.json/,
  /\.map(\.br|\.gz)?$/,
  /\/react-designer\./,
  /^_content\/Radzen\.Blazor\/css\/(?!material-base\.css)/,
  /^_content\/Radzen\.Blazor\/fonts\/(RobotoFlex|SourceSans3)/,
  /^_content\/Radzen\.Blazor\/Radzen\.Blazor\.js/,
  /^_content\/CodeBeam\.MudBlazor\.Extensions\/[^/]+\.(png|cur)$/,
  /^_content\/Elsa\.Studio\.Workflows\.Designer\/designer(\.v\d)?\.css/,
  /^_content\/Microsoft\.AspNetCore\.Components\.WebAssembly\.Authentication\//,
  /^_content\/Elsa\.Studio\.Shell\/(?!css\/)/,
  /^_framework\/(?!zh-Hans\/)[^/]+\//,
];

export const isKept = (path) => !leftOut.some((pattern) => pattern.test(path));

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

async function ownScript() {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: join(here, 'src/studio/main.ts'), formats: ['iife'], name: 'office' } },
  });
  return [made].flat()[0].output[0].code;
}

/** What Blazor asks for one after another; named in the page, the browser asks for all of it at once. */
function preloads(files) {
  const first = (pattern) => files.find((file) => pattern.test(file));
  const scripts = [/^_framework\/dotnet\.js$/, /^_framework\/dotnet\.runtime\.[^.]+\.js$/, /^_framework\/dotnet\.native\.[^.]+\.js$/].map(first);
  const wasm = first(/^_framework\/dotnet\.native\.[^.]+\.wasm$/);
  return [
    ...scripts.map((file) => `<link rel="modulepreload" href="${file}" />`),
    `<link rel="preload" href="${wasm}" as="fetch" crossorigin="anonymous" />`,
  ].join('\n    ');
}

async function main() {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const kept = (await filesBelow(source)).filter(isKept);
  const page = await readFile(join(here, 'studio/page.html'), 'utf8');
  const own = new Map([
    ['office/office.js', await ownScript()],
    ['office/office.css', `${await readFile(join(here, 'studio/office.css'), 'utf8')}${iconStyles()}\n`],
    ['licences.txt', await readFile(join(here, 'studio/licences.txt'), 'utf8')],
    ['appsettings.json', '{}\n'],
  ]);

  const hash = createHash('sha256').update(version).update(page);
  for (const [name, content] of own) hash.update(name).update(content);
  const stamp = `${version}-${hash.digest('hex').slice(0, 10)}`;

  await rm(target, { recursive: true, force: true });
  const folder = join(target, stamp);
  for (const file of kept) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(source, file), join(folder, file));
  }
  for (const [name, content] of own) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeFile(join(folder, 'page.html'), page.replace('{{base}}', `/studio/${stamp}/`).replace('{{preload}}', preloads(kept)));
  await writeFile(join(target, 'current.txt'), stamp);
  console.log(`Elsa Studio ${version}: ${kept.length} of ${(await filesBelow(source)).length} files → studio/${stamp}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
