// Every text that stands in the code of Elsa Studio's assemblies: the #US heap of their metadata (ECMA-335 II.24.2.4).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const framework = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules/@elsa-workflows/elsa-studio-wasm/_framework');

/** The position and size of a stream of the metadata. */
function streamOf(bytes, wanted) {
  const root = bytes.indexOf('BSJB');
  let at = root + 16 + bytes.readUInt32LE(root + 12) + 2;
  const count = bytes.readUInt16LE(at);
  at += 2;
  for (let i = 0; i < count; i++) {
    const [offset, size] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    const end = bytes.indexOf(0, at + 8);
    const name = bytes.toString('latin1', at + 8, end);
    if (name === wanted) return { start: root + offset, size };
    at = at + 8 + (Math.floor((end - at - 8) / 4) + 1) * 4;
  }
  throw new Error(`no ${wanted} in the metadata`);
}

/** Length and width of a compressed length (II.23.2). */
function compressed(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return [first, 1];
  if (first < 0xc0) return [((first & 0x3f) << 8) | bytes[at + 1], 2];
  return [((first & 0x1f) << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3], 4];
}

export function textsOf(assembly) {
  const file = readdirSync(framework).find((name) => name.startsWith(`${assembly}.`) && /^[^.]+\.wasm$/.test(name.slice(assembly.length + 1)));
  const bytes = readFileSync(join(framework, file));
  const { start, size } = streamOf(bytes, '#US');
  const texts = [];
  for (let at = start + 1; at < start + size; ) {
    const [length, width] = compressed(bytes, at);
    if (length > 1) texts.push(bytes.toString('utf16le', at + width, at + width + length - 1));
    at += width + length;
  }
  return texts;
}
