import type { DocumentRow } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { documentShades } from '../../lib/colours';
import { texts } from '../../texts';
import './documents.css';

const t = texts.documents;

/** The documents of a case in a narrow column. */
export function DocumentList({ documents, onPreview }: { documents: DocumentRow[]; onPreview: (id: string) => void }) {
  if (documents.length === 0) return <span className="quiet">{t.empty}</span>;
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <li key={document.id}>
          <button type="button" className="link" onClick={() => onPreview(document.id)}>
            {document.title}
          </button>{' '}
          <ShadeTag shade={documentShades[document.state]}>{t.states[document.state]}</ShadeTag>
          <span className="cell-sub">{document.number ?? document.draftNumber ?? document.code}</span>
        </li>
      ))}
    </ul>
  );
}
