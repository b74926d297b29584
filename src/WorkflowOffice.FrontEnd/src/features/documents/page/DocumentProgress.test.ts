import { expect, test } from 'vitest';
import type { DocumentDetail } from '../../../api/models';
import { stepsOf } from './DocumentProgress';

const document = (with_: Partial<DocumentDetail>) =>
  ({ state: 'Draft', signatures: [], seals: [], services: [], needsSeal: true, serviceNeed: 'Needed', ...with_ }) as DocumentDetail;
const one = [{}] as never;

test.each<[string, Partial<DocumentDetail>, string[]]>([
  ['a decision that is drafted', {}, ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Served', 'Archived']],
  ['a record that is drafted', { needsSeal: false, serviceNeed: 'None' }, ['Draft', 'InReview', 'Signed', 'Issued', 'Archived']],
  ['a receipt that was issued by itself', { state: 'Issued', needsSeal: false, serviceNeed: 'None' }, ['Draft', 'Issued', 'Archived']],
  ['the same in the archive', { state: 'Archived', needsSeal: false, serviceNeed: 'None' }, ['Draft', 'Issued', 'Archived']],
  ['a decision in the archive', { state: 'Archived', signatures: one, seals: one, services: one }, ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Served', 'Archived']],
  ['a notice that may be served and was not', { state: 'Archived', signatures: one, seals: one, serviceNeed: 'Possible' }, ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Archived']],
  ['a notice that was sent and not yet received', { state: 'Issued', signatures: one, seals: one, services: one, serviceNeed: 'Possible' }, ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Served', 'Archived']],
])('%s', (_, with_, steps) => expect(stepsOf(document(with_))).toEqual(steps));
