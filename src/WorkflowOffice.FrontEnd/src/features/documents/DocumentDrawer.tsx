import { Button, Drawer, Space } from 'antd';
import { Link } from 'react-router';
import type { DocumentRow } from '../../api/models';
import { FilePreview } from '../../components/FilePreview';
import { LabelValue } from '../../components/LabelValue';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { documentShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { serviceText } from './serviceText';
import { useDocument } from './useDocument.query';
import { documentFile, documentPdf } from './documentFiles';
import './documents.css';

const t = texts.documents;

/** One document: what it is, what happened to it, and its pages. */
export function DocumentDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const document = useDocument(id);
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size={900}
      title={document.data?.title ?? texts.common.loading}
      destroyOnHidden
      extra={
        document.data && (
          <Space>
            <Link to={`/documents/${document.data.id}`}>{t.openPage}</Link>
            <Button href={documentFile(document.data.id)} aria-label={t.downloadLabel(document.data.title)}>
              {t.download}
            </Button>
          </Space>
        )
      }
    >
      <QueryView query={document} rows={14}>
        {(data) => (
          <>
            <Facts document={data} />
            <FilePreview word={documentFile(data.id, true)} pdf={documentPdf(data.id)} version={data.sha256} />
            {data.history.length > 0 && (
              <>
                <h3>{t.history}</h3>
                <ul className="document-history">
                  {data.history.map((entry) => (
                    <li key={entry.at + entry.action}>
                      <span className="number quiet">{instantText(entry.at)}</span> {entry.who} {entry.action}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryView>
    </Drawer>
  );
}

const Facts = ({ document }: { document: DocumentRow }) => (
  <div className="facts document-facts">
    <LabelValue label={t.columns.number}>{document.number ?? document.draftNumber ?? '—'}</LabelValue>
    <LabelValue label={t.columns.state}>
      <ShadeTag shade={documentShades[document.state]}>{t.states[document.state]}</ShadeTag>
    </LabelValue>
    <LabelValue label={t.columns.createdAt}>{instantText(document.createdAt)}</LabelValue>
    <LabelValue label={t.columns.createdBy}>{document.automatic ? texts.common.automatic : document.createdBy}</LabelValue>
    <LabelValue label={t.columns.service}>
      {serviceText(document)} {document.service?.receiver && t.receiver(document.service.receiver)}
    </LabelValue>
    <LabelValue label={t.digest}>
      <span className="path" title={document.sha256}>
        {document.sha256.slice(0, 16)}
      </span>
    </LabelValue>
  </div>
);
