import type { DocumentDetail } from '../../../api/models';
import { ComparisonView } from '../../../components/ComparisonView';
import { QueryView } from '../../../components/QueryView';
import { useDocumentComparison } from '../useDocumentComparison.query';

/** What the current text (or the chosen version) says differently from the generated one. */
export function DocumentComparison({ document, to }: { document: DocumentDetail; to: number | undefined }) {
  const comparison = useDocumentComparison(document.id, document.sha256, to);
  return <QueryView query={comparison}>{(data) => <ComparisonView comparison={data} />}</QueryView>;
}
