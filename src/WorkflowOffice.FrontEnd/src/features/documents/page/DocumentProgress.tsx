import { Alert, Steps } from 'antd';
import type { DocumentDetail, DocumentState } from '../../../api/models';
import { texts } from '../../../texts';

const t = texts.documents;
const order: DocumentState[] = ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Served', 'Archived'];

/**
 * The steps of this document: those it went through, and those that are still to come. A receipt is neither signed nor sealed nor served; to tick that off would
 * say what never happened.
 */
export function stepsOf(document: Pick<DocumentDetail, 'state' | 'signatures' | 'seals' | 'services' | 'needsSeal' | 'serviceNeed'>): DocumentState[] {
  const isPast = (state: DocumentState) => order.indexOf(state) < order.indexOf(document.state);
  const belongs: Partial<Record<DocumentState, boolean>> = {
    InReview: !isPast('InReview') || document.signatures.length > 0,
    Signed: !isPast('Signed') || document.signatures.length > 0,
    Sealed: isPast('Sealed') ? document.seals.length > 0 : document.needsSeal,
    Served: isPast('Served') ? document.services.length > 0 : document.serviceNeed === 'Needed' || document.services.length > 0,
  };
  return order.filter((state) => state === document.state || belongs[state] !== false);
}

/** Where the document stands in its life. */
export function DocumentProgress({ document }: { document: DocumentDetail }) {
  if (document.state === 'Voided') return <Alert className="document-progress" type="error" showIcon title={t.voided(document.endReason ?? '')} />;
  const steps = stepsOf(document);
  return (
    <nav className="document-progress" aria-label={t.progress}>
      <Steps size="small" current={steps.indexOf(document.state)} items={steps.map((state) => ({ title: t.states[state] }))} />
    </nav>
  );
}
