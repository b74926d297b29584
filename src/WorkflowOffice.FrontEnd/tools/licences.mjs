// The licences of everything that is served to browsers, as one text: wwwroot/licences.txt (linked from the help of the office).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');

async function licenceOf(name) {
  const folder = join(here, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : `${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The text of the designer, then that of each library of our own pages. */
export async function licences() {
  const { dependencies } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  const own = Object.keys(dependencies).filter((name) => !name.startsWith('@elsa-workflows/'));
  const line = `\n${'='.repeat(100)}\n`;
  const texts = await Promise.all(own.map(licenceOf));
  return [await readFile(join(here, 'studio/licences.txt'), 'utf8'), 'The other pages of the office contain:\n本系统其他页面含有：\n', ...texts].join(line);
}

// The mark at the start says UTF-8 where the host's content type does not.
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(join(here, process.argv[2], 'licences.txt'), `\uFEFF${await licences()}`);
