import { expect, test } from 'vitest';
import type { Field, FormValues, Outcome } from '../../../api/models';
import file from './formRules.json';
import { formProblems } from './validation';

interface Rule {
  name: string;
  fields: Field[];
  values: FormValues;
  outcome?: Partial<Outcome>;
  wrong: string[];
}

/* The same file holds the server (FormRulesTests): browser and server find the same fields wrong. */
const shared = file as unknown as { today: string; rules: Rule[] };

test('the shared rules are there', () => expect(shared.rules.length).toBeGreaterThan(100));

test.each(shared.rules.map((rule) => [rule.name, rule] as const))('%s', (_, { fields, values, outcome, wrong }) => {
  const pressed = { name: outcome?.name ?? '提交', skipsForm: outcome?.skipsForm ?? false };
  expect(Object.keys(formProblems(fields, values, { pressed, date: shared.today })).sort()).toEqual([...wrong].sort());
});
