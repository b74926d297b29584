import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentDetail } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { texts } from '../../../texts';
import type { useDocumentAct } from '../useDocumentAct.mutation';
import { CorrectionForm } from './CorrectionForm';
import { ServiceForm } from './ServiceForm';

const t = texts.documents;

interface AfterIssueProps {
  document: DocumentDetail;
  act: ReturnType<typeof useDocumentAct>;
}

/** What may still be done to an issued document that no step of the workflow waits for: service, and correction of slips. */
export function AfterIssue({ document, act }: AfterIssueProps) {
  const [open, setOpen] = useState<'serve' | 'receipt' | 'correct'>();
  const { rights } = document;
  if (!rights.serve && !rights.receipt && !rights.correct) return null;
  const close = () => setOpen(undefined);
  return (
    <Panel title={t.afterIssue.title}>
      <div className="document-acts">
        {rights.serve && (
          <>
            <span className="quiet">{t.service.hint}</span>
            <Button onClick={() => setOpen('serve')}>{t.service.record}</Button>
          </>
        )}
        {rights.receipt && <Button onClick={() => setOpen('receipt')}>{t.service.receipt}</Button>}
        {rights.correct && (
          <>
            <span className="quiet">{t.correction.hint}</span>
            <Button onClick={() => setOpen('correct')}>{t.correction.correct}</Button>
          </>
        )}
      </div>
      {open === 'correct' && <CorrectionForm document={document} act={act} onClose={close} />}
      {(open === 'serve' || open === 'receipt') && <ServiceForm document={document} act={act} what={open} onClose={close} />}
    </Panel>
  );
}
