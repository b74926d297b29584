import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { CaseDetail } from '../../api/models';
import { DueTag } from '../../components/DueTag';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { CaseAttachments } from '../../features/cases/attachments/CaseAttachments';
import { CaseAudit } from '../../features/cases/audit/CaseAudit';
import { CaseDraws } from '../../features/cases/draws/CaseDraws';
import { CaseFlow } from '../../features/cases/flow/CaseFlow';
import { CaseOverview } from '../../features/cases/overview/CaseOverview';
import { CaseSteps } from '../../features/cases/steps/CaseSteps';
import { useCase } from '../../features/cases/useCase.query';
import { ClockCards } from '../../features/clocks/ClockCards';
import { DocumentDrawer } from '../../features/documents/DocumentDrawer';
import { DocumentTable } from '../../features/documents/DocumentTable';
import { volumeFile } from '../../features/documents/documentFiles';
import { caseShades } from '../../lib/colours';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';

const t = texts.cases;
type Tab = keyof typeof t.tabs;

export function CasePage() {
  const { id = '', tab = 'overview' } = useParams();
  const data = useCase(id);
  return (
    <QueryView query={data} rows={14}>
      {(detail) => <Case key={id} detail={detail} tab={tab in t.tabs ? (tab as Tab) : 'overview'} />}
    </QueryView>
  );
}

function Case({ detail, tab }: { detail: CaseDetail; tab: Tab }) {
  const navigate = useNavigate();
  const mayAudit = useMay('audit.view');
  const mayWork = useMay('tasks.work');
  const [document, setDocument] = useState<string>();

  const contents: Partial<Record<Tab, React.ReactNode>> = {
    overview: <CaseOverview data={detail} />,
    flow: <CaseFlow caseId={detail.id} />,
    steps: <CaseSteps caseId={detail.id} clocks={detail.clocks} onDocument={setDocument} />,
    documents: (
      <Panel
        flush
        title={t.tabs.documents}
        extra={
          detail.documents.length > 0 && (
            <Button size="small" href={volumeFile(detail.id)} title={texts.documents.volumeHint}>
              {texts.documents.volume}
            </Button>
          )
        }
      >
        <DocumentTable documents={detail.documents} onPreview={setDocument} />
      </Panel>
    ),
    clocks: <ClockCards clocks={detail.clocks} />,
    attachments: <CaseAttachments caseId={detail.id} mayAdd={mayWork && detail.state === 'Running'} />,
    ...(detail.hasDraws ? { draws: <CaseDraws caseId={detail.id} /> } : {}),
    ...(mayAudit ? { audit: <CaseAudit caseId={detail.id} /> } : {}),
  };

  return (
    <>
      <PageHeader
        title={detail.title}
        tags={
          <>
            <ShadeTag shade={caseShades[detail.state]}>{t.states[detail.state]}</ShadeTag>
            {detail.dueOn && <DueTag due={detail} />}
          </>
        }
        hint={
          <>
            <span className="number">{detail.no}</span>
            <span className="task-procedure">
              {t.columns.stage}
              {texts.common.colon}
              {detail.stage}
            </span>
          </>
        }
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate(`/cases/${detail.id}/${key}`, { replace: true })}
        items={Object.entries(contents).map(([key, children]) => ({ key, label: t.tabs[key as Tab], children }))}
      />
      <DocumentDrawer id={document} onClose={() => setDocument(undefined)} />
    </>
  );
}
