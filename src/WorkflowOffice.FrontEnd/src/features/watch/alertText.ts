import type { AlertRule } from '../../api/models';
import { texts } from '../../texts';

const t = texts.watch;

const unitText = (unit: AlertRule['unit']) => t.units[(unit ?? 'NaturalDay') as keyof typeof t.units] ?? '';

/** “届满前 2 个工作日”, “期限已过 70%”, “届满后 1 日”. */
export function whenText(rule: AlertRule): string {
  if (rule.percent) return `${t.percent} ${rule.percent}${t.percentUnit}`;
  if (rule.after) return `${t.after} ${rule.after} ${unitText(rule.unit)}`;
  return rule.before ? `${t.before} ${rule.before} ${unitText(rule.unit)}` : t.onTheDay;
}

export const postText = (post: string | null | undefined) => (post ? (t.posts[post as keyof typeof t.posts] ?? post) : t.responsible);

/** The colour a warning gives; left out, red on the last day and the day before. */
export const levelOf = (rule: AlertRule) => rule.level ?? (!rule.percent && (rule.before ?? 0) <= 1 && rule.unit !== 'Hour' ? 'Red' : 'Yellow');
