import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icons, iconStyles } from './studioIcons.mjs';

const office = join(import.meta.dirname, '../../WorkflowOffice.Office');
const sources = readdirSync(office, { recursive: true })
  .filter((file) => file.endsWith('Activity.cs'))
  .map((file) => readFileSync(join(office, file), 'utf8'))
  .join('\n');

describe('icons of the office’s activities', () => {
  it.each(Object.keys(icons))('%s is an activity of the office', (name) => {
    expect(sources).toContain(`Type = "${name}"`);
  });

  it('leaves no activity of the office its cube', () => {
    const types = [...sources.matchAll(/\[Activity\(OfficeActivities\.[^\n]*\bType = "(\w+)"/g)].map(([, type]) => type);
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !(type in icons))).toEqual([]);
  });

  it('gives each a drawing of its own', () => {
    expect(new Set(iconStyles().match(/url\("[^"]+"\)/g)).size).toBe(Object.keys(icons).length);
  });
});
