import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from './licences.mjs';
import { isKept } from './studio.mjs';

const source = join(process.cwd(), 'node_modules/@elsa-workflows/elsa-studio-wasm');
const text = readFileSync(join(process.cwd(), 'studio/licences.txt'), 'utf8');

/** .NET's own assemblies and the Studio's are named once for all of them. */
const family = (assembly) => /^(System|Microsoft|netstandard|dotnet|Elsa)(\.|$)/.test(assembly);

describe('the licences of the designer', () => {
  it('name every assembly', () => {
    const assemblies = readdirSync(join(source, '_framework'))
      .filter((file) => file.endsWith('.wasm'))
      .map((file) => file.replace(/\.[a-z0-9]{10}\.wasm$/, ''));
    expect(assemblies.length).toBeGreaterThan(100);
    expect(assemblies.filter((assembly) => !family(assembly) && !text.includes(assembly))).toEqual([]);
  });

  it('name every npm package whose code is in a script that we serve', () => {
    const scripts = readdirSync(join(source, '_content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.entry.js'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => isKept(file.slice(source.length + 1)));
    const packages = new Set(
      scripts.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\/node_modules\/((?:@[a-z0-9_.-]+\/)?[a-z0-9_.-]+)/g)].map(([, name]) => name)),
    );
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !text.includes(name))).toEqual([]);
  });

  it('stand before those of our own pages', async () => {
    const all = await licences();
    for (const name of ['Elsa Studio', 'Apache License', 'BSD 3-Clause', 'react ', 'antd ']) expect(all).toContain(name);
  });
});
