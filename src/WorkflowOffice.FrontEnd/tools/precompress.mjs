// Writes a .br and a .gz beside every text asset, so that the host serves them without compressing at run time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = process.argv[2];
const smallestWorthIt = 1024;
const texts = /\.(js|css|html|svg|json|txt|map)$/;

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
// What came compressed (Elsa Studio's package) stays as it is.
const names = new Set(entries.map((entry) => join(entry.parentPath, entry.name)));
const files = entries.filter((entry) => entry.isFile() && texts.test(entry.name) && !names.has(`${join(entry.parentPath, entry.name)}.br`));
let before = 0;
let after = 0;

for (const file of files) {
  const path = join(file.parentPath, file.name);
  const content = await readFile(path);
  if (content.length < smallestWorthIt) continue;
  const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const zipped = await promisify(gzip)(content, { level: 9 });
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, zipped);
  before += content.length;
  after += brotli.length;
}

console.log(`precompressed ${files.length} files: ${Math.round(before / 1024)} kB → ${Math.round(after / 1024)} kB (br)`);
