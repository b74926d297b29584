import { Button, Space, Table } from 'antd';
import type { DocumentRow } from '../../api/models';
import { AutomaticTag } from '../../components/AutomaticTag';
import { EmptyState } from '../../components/EmptyState';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades, documentShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { serviceText } from './serviceText';
import { Link } from 'react-router';
import { documentFile } from './documentFiles';

const t = texts.documents;

export function DocumentTable({ documents, onPreview }: { documents: DocumentRow[]; onPreview: (id: string) => void }) {
  return (
    <Table<DocumentRow>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={documents}
      locale={{ emptyText: <EmptyState text={t.empty} /> }}
      columns={[
        {
          title: t.columns.title,
          render: (_, document) => (
            <>
              <Link className="cell-main" to={`/documents/${document.id}`}>
                {document.title}
              </Link>
              <span className="cell-sub" title={t.templateDigest(document.templateVersion)}>
                {document.code}
                {document.templateVersionNo != null && ` · ${t.template(document.templateVersionNo)}`}
              </span>
              {document.missing.length > 0 && (
                <ShadeTag shade={deadlineShades.Red}>{t.missing(document.missing.join(texts.common.listSeparator))}</ShadeTag>
              )}
            </>
          ),
        },
        { title: t.columns.number, width: 200, render: (_, document) => <DocumentNumber document={document} /> },
        {
          title: t.columns.state,
          width: 90,
          render: (_, document) => <ShadeTag shade={documentShades[document.state]}>{t.states[document.state]}</ShadeTag>,
        },
        {
          title: t.columns.next,
          width: 190,
          render: (_, { next, id }) =>
            next ? (
              <>
                {next.mayAct ? (
                  <Link className="cell-main" to={next.taskId ? `/tasks/${next.taskId}` : `/documents/${id}`}>
                    {next.name}
                  </Link>
                ) : (
                  <span className="cell-main">{next.name}</span>
                )}
                <span className="cell-sub">{next.by}</span>
              </>
            ) : (
              '—'
            ),
        },
        {
          title: t.columns.service,
          width: 170,
          render: (_, document) => (
            <>
              <span className="cell-main">{serviceText(document)}</span>
              {document.service?.receiver && <span className="cell-sub">{t.receiver(document.service.receiver)}</span>}
            </>
          ),
        },
        {
          title: t.columns.createdAt,
          width: 170,
          render: (_, document) => (
            <>
              <span className="number cell-main">{instantText(document.createdAt)}</span>
              <span className="cell-sub">{document.automatic ? <AutomaticTag /> : document.createdBy}</span>
            </>
          ),
        },
        {
          title: t.columns.actions,
          width: 130,
          render: (_, document) => (
            <Space size={4}>
              <Button size="small" aria-label={t.previewLabel(document.title)} onClick={() => onPreview(document.id)}>
                {t.preview}
              </Button>
              <Button size="small" href={documentFile(document.id)} aria-label={t.downloadLabel(document.title)}>
                {t.download}
              </Button>
            </Space>
          ),
        },
      ]}
    />
  );
}

/** Before its issue a document has only the place of its number. */
const DocumentNumber = ({ document }: { document: DocumentRow }) =>
  document.number ? <>{document.number}</> : <span className="quiet">{document.draftNumber ?? '—'}</span>;
