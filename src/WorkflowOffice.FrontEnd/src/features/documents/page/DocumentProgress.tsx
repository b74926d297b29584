import { Alert, Steps } from 'antd';
import type { DocumentDetail, DocumentState } from '../../../api/models';
import { texts } from '../../../texts';

const t = texts.documents;
const order: DocumentState[] = ['Draft', 'InReview', 'Signed', 'Sealed', 'Issued', 'Served', 'Archived'];

/** Where the document stands in its life. */
export function DocumentProgress({ document }: { document: DocumentDetail }) {
  if (document.state === 'Voided') return <Alert className="document-progress" type="error" showIcon title={t.voided(document.endReason ?? '')} />;
  return (
    <nav className="document-progress" aria-label={t.progress}>
      <Steps size="small" current={order.indexOf(document.state)} items={order.map((state) => ({ title: t.states[state] }))} />
    </nav>
  );
}
