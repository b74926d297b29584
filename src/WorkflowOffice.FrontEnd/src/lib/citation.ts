import { regulations } from '../texts/regulations';

const numbered = /(?<![\d\w〔.:-])(00[0-4])\s?(?=[第§一二三四五六七八九十]|[\u4e00-\u9fff]{2,4}[§一二三四五六七八九十])/g;

/** A citation as people read it: `003 四·二款` becomes 《二道区安监局内部监督管理制度》四·二款. Texts without a number stay as they are. */
export function citation(text: string): string;
export function citation(text: string | null | undefined): string | null | undefined;
export function citation(text: string | null | undefined) {
  return text?.replace(numbered, (whole, number: string) => regulations[number] ?? whole);
}
