import type { CaseDetail } from '../../../api/models';

interface FactGroup {
  section: string | undefined;
  facts: CaseDetail['facts'];
}

/** Facts by section, in the order in which the sections first appear. */
export function groupFacts(facts: CaseDetail['facts']): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const fact of facts) {
    const section = fact.section ?? undefined;
    const group = groups.find((known) => known.section === section);
    if (group) group.facts.push(fact);
    else groups.push({ section, facts: [fact] });
  }
  return groups;
}
