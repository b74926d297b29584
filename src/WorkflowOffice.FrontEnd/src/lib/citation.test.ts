import { expect, test } from 'vitest';
import { citation } from './citation';

test.each([
  ['003 四·二款', '《二道区安监局内部监督管理制度》四·二款'],
  ['000 第二条；001 第二条；003 一', '《河北煤监局执法监督办法》第二条；《安全生产监管执法监督办法（征求意见稿）》第二条；《二道区安监局内部监督管理制度》一'],
  ['004§7', '《高新区安监局五项保障制度》§7'],
  ['004 监督检查§7', '《高新区安监局五项保障制度》监督检查§7'],
  ['004 培训六', '《高新区安监局五项保障制度》培训六'],
])('%s is cited by name', (text, expected) => expect(citation(text)).toBe(expected));

test.each(['《行政处罚法》第四十五条', '应急罚〔2026〕001号', '2026-003 一', '金额 1003 万元', '', '民事诉讼法有关送达的规定'])('%s stays', (text) =>
  expect(citation(text)).toBe(text),
);

test('nothing stays nothing', () => expect(citation(undefined)).toBeUndefined());
