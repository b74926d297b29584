/** Changes of the rows on the page; each gives a new list and leaves the old one alone. */
export const replaceAt = <T>(rows: readonly T[], index: number, row: T): T[] => rows.map((one, at) => (at === index ? row : one));

export const removeAt = <T>(rows: readonly T[], index: number): T[] => rows.filter((_, at) => at !== index);

/** Up or down by one; at the end nothing happens. */
export function moveAt<T>(rows: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  if (to < 0 || to >= rows.length) return [...rows];
  const moved = [...rows];
  [moved[index], moved[to]] = [moved[to] as T, moved[index] as T];
  return moved;
}

/** `名称=值` on each line, as people type it; numbers, truth and lists are kept as such. */
export const linesOf = (values: Record<string, unknown> | null | undefined): string =>
  Object.entries(values ?? {})
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n');

export function valuesOf(lines: string | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const line of (lines ?? '').split('\n')) {
    const at = line.indexOf('=');
    const name = line.slice(0, at).trim();
    if (at > 0 && name !== '') values[name] = parsed(line.slice(at + 1).trim());
  }
  return values;
}

/** As {@link valuesOf}, all values texts. */
export const textsOf = (lines: string | undefined): Record<string, string> =>
  Object.fromEntries((lines ?? '').split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    return at > 0 && line.slice(0, at).trim() !== '' ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
  }));

function parsed(text: string): unknown {
  if (!/^(-?\d|true$|false$|\[|\{)/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
