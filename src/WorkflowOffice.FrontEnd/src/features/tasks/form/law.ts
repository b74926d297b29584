import type { LawArticle } from '../../../api/models';
import { texts } from '../../../texts';

const t = texts.tasks.fields;
const longestName = 100;
const longestText = 4_000;
const cells = ['law', 'article', 'text'];

export const mostArticles = 50;

/** 第四十四条第一款第（二）项; the server has the same expression. */
const article =
  /^第[一二三四五六七八九十百千零〇0-9]{1,10}条(之[一二三四五六七八九十]{1,3})?(第[一二三四五六七八九十0-9]{1,4}款)?(第（?[一二三四五六七八九十0-9]{1,4}）?项)?(第[一二三四五六七八九十0-9]{1,4}目)?$/;

/** What is wrong with one article of law, in words. */
export function articleProblem(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return t.notAnArticle;
  const entries = Object.entries(row as Record<string, unknown>);
  if (entries.some(([name, value]) => !cells.includes(name) || (value != null && typeof value !== 'string'))) return t.notAnArticle;
  const { law = '', article: number = '', text = '' } = row as LawArticle;
  const name = (law ?? '').trim();
  if (name.length === 0 || name.length > longestName) return t.lawName;
  if (!article.test((number ?? '').trim())) return t.articleNumber;
  return (text ?? '').length > longestText ? t.articleText(longestText) : undefined;
}

/** 《中华人民共和国行政处罚法》第四十四条 */
export const articleWords = ({ law, article: number }: LawArticle) => `《${(law ?? '').trim().replace(/^《|》$/g, '')}》${(number ?? '').trim()}`;
