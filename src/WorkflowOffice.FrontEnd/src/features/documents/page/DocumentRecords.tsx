import type { ReactNode } from 'react';
import type { DocumentDetail } from '../../../api/models';
import { dateText, instantText } from '../../../lib/dates';
import { texts } from '../../../texts';

const t = texts.documents.records;

/** Who signed, sealed, served. */
export function DocumentRecords({ document }: { document: DocumentDetail }) {
  return (
    <>
      <Records title={t.signature}>
        {document.signatures.map((signature) => (
          <li key={signature.at}>
            <span className="number quiet">{instantText(signature.at)}</span> {t.signed(signature.signer, t.how[signature.how], signature.versionNo)}
          </li>
        ))}
      </Records>
      <Records title={t.seal}>
        {document.seals.map((use) => (
          <li key={use.at}>
            <span className="number quiet">{instantText(use.at)}</span> {t.sealed(use.seal, use.copies, use.keeper, use.approver)}{' '}
            <span className="quiet">{use.note}</span>
          </li>
        ))}
      </Records>
      <Records title={t.service}>
        {document.services.map((service) => (
          <li key={service.recordedAt}>
            {t.served(service.methodName, service.receiver, service.place)}
            <br />
            <span className="quiet">
              {[
                t.dispatched(dateText(service.dispatchedOn)),
                service.servedOn ? t.servedOn(dateText(service.servedOn)) : texts.documents.notServedYet,
                t.deliverers(service.deliverers.join(texts.common.listSeparator)),
                service.witness && t.witness(service.witness),
                service.note,
              ]
                .filter(Boolean)
                .join(t.between)}
            </span>
          </li>
        ))}
      </Records>
    </>
  );
}

function Records({ title, children }: { title: string; children: ReactNode[] }) {
  return (
    <>
      <h3>{title}</h3>
      {children.length === 0 ? <p className="quiet">{t.none}</p> : <ul className="document-records">{children}</ul>}
    </>
  );
}
