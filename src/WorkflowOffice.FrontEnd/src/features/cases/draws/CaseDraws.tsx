import { EmptyState } from '../../../components/EmptyState';
import { QueryView } from '../../../components/QueryView';
import { texts } from '../../../texts';
import { useCaseDraws } from '../useCaseDraws.query';
import { DrawPanel } from './DrawPanel';

/** What was drawn by lot, from which list, and the proof that everybody can repeat. */
export function CaseDraws({ caseId }: { caseId: string }) {
  const draws = useCaseDraws(caseId);
  return (
    <QueryView query={draws}>
      {(rows) => (rows.length === 0 ? <EmptyState text={texts.cases.draws.empty} /> : rows.map((draw) => <DrawPanel key={draw.key} draw={draw} />))}
    </QueryView>
  );
}
