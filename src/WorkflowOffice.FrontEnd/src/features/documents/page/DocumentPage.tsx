import { Alert, Button, Space, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { DocumentDetail } from '../../../api/models';
import { FilePreview } from '../../../components/FilePreview';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { documentShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { documentFile, documentPdf } from '../documentFiles';
import '../documents.css';
import { useDocument } from '../useDocument.query';
import { useDocumentAct } from '../useDocumentAct.mutation';
import { AfterIssue } from './AfterIssue';
import { DocumentActs } from './DocumentActs';
import { DocumentComments } from './DocumentComments';
import { DocumentComparison } from './DocumentComparison';
import { DocumentProgress } from './DocumentProgress';
import { DocumentRecords } from './DocumentRecords';
import { NextStep } from './NextStep';
import { VersionTable } from './VersionTable';

const t = texts.documents;
type Tab = keyof typeof t.tabs;

/** One document through its life: where it stands, what is next, its versions, remarks, signature, seal, service. */
export function DocumentPage() {
  const { id = '', tab = 'preview' } = useParams();
  const document = useDocument(id);
  return (
    <QueryView query={document} rows={14}>
      {(data) => <Content key={id} document={data} tab={tab in t.tabs ? (tab as Tab) : 'preview'} />}
    </QueryView>
  );
}

function Content({ document, tab }: { document: DocumentDetail; tab: Tab }) {
  const navigate = useNavigate();
  const [compared, setCompared] = useState<number>();
  const act = useDocumentAct(document.id);
  const open = (next: Tab) => void navigate(`/documents/${document.id}/${next}`, { replace: true });
  const contents: Record<Tab, React.ReactNode> = {
    preview: <FilePreview word={documentFile(document.id, true)} pdf={documentPdf(document.id)} version={document.sha256} />,
    comparison: <DocumentComparison document={document} to={compared} />,
    comments: <DocumentComments document={document} act={act} />,
    versions: (
      <VersionTable
        document={document}
        onCompare={(no) => {
          setCompared(no);
          open('comparison');
        }}
      />
    ),
    records: <DocumentRecords document={document} />,
    history: (
      <ul className="document-history">
        {document.history.map((entry) => (
          <li key={entry.at + entry.action}>
            <span className="number quiet">{instantText(entry.at)}</span> {entry.who} {entry.action}
          </li>
        ))}
      </ul>
    ),
  };

  return (
    <>
      <PageHeader
        title={document.title}
        tags={<ShadeTag shade={documentShades[document.state]}>{t.states[document.state]}</ShadeTag>}
        hint={
          <>
            <span>{document.number ?? document.draftNumber ?? document.code}</span>
            <span className="task-procedure">
              {t.case}
              {texts.common.colon}
              <Link to={`/cases/${document.caseId}/documents`}>
                {document.caseTitle}（{document.caseNo}）
              </Link>
            </span>
            {document.templateVersionNo != null && (
              <span className="task-procedure">
                {document.code} {t.template(document.templateVersionNo)}
              </span>
            )}
          </>
        }
        extra={
          <Space>
            <Button href={documentFile(document.id)} aria-label={t.downloadLabel(document.title)}>
              {t.download}
            </Button>
          </Space>
        }
      />
      <DocumentProgress document={document} />
      <Corrections document={document} />
      {act.isError && <ProblemAlert error={act.error} onClose={act.reset} />}
      <div className="document-columns">
        <Panel label={t.columns.title}>
          <Tabs
            activeKey={tab}
            destroyOnHidden
            onChange={(key) => {
              setCompared(undefined);
              open(key as Tab);
            }}
            items={Object.entries(contents).map(([key, children]) => ({ key, label: tabLabel(document, key as Tab), children }))}
          />
        </Panel>
        <div className="document-side">
          <NextStep document={document} act={act} />
          <AfterIssue document={document} act={act} />
          <DocumentActs document={document} act={act} />
        </div>
      </div>
    </>
  );
}

/** The other half of a correction: which document this one corrects, or which corrects it. */
function Corrections({ document }: { document: DocumentDetail }) {
  const { corrects, correctedBy, correctionReason } = document;
  const link = (other: NonNullable<typeof corrects>) => (
    <Link to={`/documents/${other.id}/preview`}>
      《{other.title}》{other.number ?? other.draftNumber}（{t.states[other.state]}）
    </Link>
  );
  return (
    <>
      {corrects && (
        <Alert type="info" showIcon title={<>{t.correction.corrects} {link(corrects)}</>} description={correctionReason ?? undefined} />
      )}
      {correctedBy && <Alert type="warning" showIcon title={<>{t.correction.correctedBy} {link(correctedBy)}</>} />}
    </>
  );
}

function tabLabel(document: DocumentDetail, tab: Tab) {
  const open = document.comments.filter((comment) => !comment.settledAt).length;
  return tab === 'comments' && open > 0 ? `${t.tabs.comments} ${open}` : t.tabs[tab];
}
