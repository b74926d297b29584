import { expect, test } from 'vitest';
import type { Outcome } from '../../../api/models';
import { primaryOutcome } from './OutcomeBar';

const outcome = (name: string, style: Outcome['style'] = 'default'): Outcome => ({ name, style, requiresOpinion: false, skipsForm: false });

test('Ctrl+Enter means the one primary outcome', () => {
  expect(primaryOutcome([outcome('退回'), outcome('同意', 'primary')])?.name).toBe('同意');
});

test('or the only outcome', () => expect(primaryOutcome([outcome('提交')])?.name).toBe('提交'));

test('and nothing when there is a choice to make', () => {
  expect(primaryOutcome([outcome('维持', 'primary'), outcome('撤销', 'primary')])).toBeUndefined();
  expect(primaryOutcome([outcome('维持'), outcome('撤销')])).toBeUndefined();
});
