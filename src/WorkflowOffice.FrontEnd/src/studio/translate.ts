import words from './texts.json';

const exact = new Map(Object.entries(words.labels));
const patterns = words.patterns.map(([pattern, chinese]) => [new RegExp(`^${pattern}$`, 'u'), chinese] as [RegExp, string]);

/** Our words for one of Elsa Studio's labels; undefined when it is none of them. White space around it stays. */
export function translate(text: string): string | undefined {
  const label = text.trim();
  if (label.length === 0 || label.length > 400 || !/[A-Za-z]/.test(label)) return undefined;
  const chinese = exact.get(label) ?? byPattern(label);
  return chinese === undefined ? undefined : text.replace(label, () => chinese);
}

const menu = new Map(Object.entries(words.menu));

/** An entry of a menu does something; the same word on a button of a dialog may only close it. */
export const translateMenu = (text: string): string | undefined => menu.get(text.trim());

/** What a pattern leaves open is a number, a name, or one more label: "Failed to import…, reason: Invalid schema". */
function byPattern(label: string): string | undefined {
  for (const [pattern, chinese] of patterns) {
    const found = pattern.exec(label);
    if (found) return chinese.replace(/\$(\d)/g, (_, group: string) => exact.get(found[Number(group)] ?? '') ?? found[Number(group)] ?? '');
  }
  return undefined;
}
