import type { GateFinding } from '../../api/models';

export interface FindingGroup {
  step: string | undefined;
  findings: GateFinding[];
}

/** What is wrong with the drawing itself; other findings are often its consequences. */
const aboutTheDrawing = (code: string) => /^G-[012]\d$/.test(code);

/** Findings by step, in this order: steps with something wrong in the drawing, steps with errors, steps with warnings. */
export function groupFindings(findings: GateFinding[]): FindingGroup[] {
  const groups = new Map<string | undefined, GateFinding[]>();
  for (const finding of findings) {
    const step = finding.activityId ?? undefined;
    groups.set(step, [...(groups.get(step) ?? []), finding]);
  }
  return [...groups.entries()]
    .map(([step, found]) => ({ step, findings: found.sort((one, other) => rankOf(one) - rankOf(other)) }))
    .sort((one, other) => rankOfAll(one.findings) - rankOfAll(other.findings));
}

const rankOf = ({ severity, code }: GateFinding) => (severity !== 'Error' ? 2 : aboutTheDrawing(code) ? 0 : 1);
const rankOfAll = (findings: GateFinding[]) => Math.min(...findings.map(rankOf));
