import { ArrowLeftOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { App, Button, Result, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useDocumentTitle } from '../../components/useDocumentTitle';
import { type DesignerKind, type Refusal, type ShownVersion, StudioFrame } from '../../features/designer/StudioFrame';
import { CheckPanel } from '../../features/publishing/CheckPanel';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import '../../features/designer/designer.css';

const t = texts.designer;

/** 流程设计: Elsa Studio inside our frame, under our sign-in, with the publish check beside it. */
export function DesignerPage({ kind }: { kind: DesignerKind }) {
  const { id } = useParams();
  return <Designer key={`${kind}/${id ?? ''}`} kind={kind} id={id} />;
}

function Designer({ kind, id }: { kind: DesignerKind; id: string | undefined }) {
  const mayEdit = useMay('workflows.edit');
  const [version, setVersion] = useState<ShownVersion>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [checking, setChecking] = useState(false);
  const [gone, setGone] = useState(false);
  const [located, setLocated] = useState<{ step: string }>();
  const { modal } = App.useApp();
  useDocumentTitle(t.title);

  const refused = (message: Refusal) => {
    if (message.place === 'list') {
      modal.warning({
        title: message.publishing ? t.notPublished : t.notDone,
        content: <div className="designer-refusal">{message.detail}</div>,
      });
      return;
    }
    if (!message.publishing) return;
    setRefusal(message);
    setChecking(true);
  };

  return (
    <div className="designer">
      <div className="designer-bar">
        <h1>{t.title}</h1>
        <nav aria-label={t.tabsLabel}>
          {(['definitions', 'instances'] as const).map((tab) => (
            <Link key={tab} to={tab === 'definitions' ? '/designer' : '/designer/instances'} aria-current={tab === kind ? 'page' : undefined}>
              {t.tabs[tab]}
            </Link>
          ))}
        </nav>
        {!mayEdit && <Tag>{t.mayLook}</Tag>}
        <div className="designer-doors">
          {version && (
            <>
              <span className="quiet">{version.published ? t.showsPublished(version.version) : t.showsDraft(version.version)}</span>
              <Button size="small" icon={<SafetyCertificateOutlined />} aria-expanded={checking} onClick={() => setChecking(!checking)}>
                {t.check}
              </Button>
            </>
          )}
          {id && (
            <Link to={kind === 'definitions' ? '/designer' : '/designer/instances'}>
              <ArrowLeftOutlined aria-hidden /> {t.back}
            </Link>
          )}
        </div>
      </div>
      <div className="designer-body">
        {gone ? (
          <Result className="designer-gone" status="404" title={t.gone[kind]} extra={<Link to={kind === 'definitions' ? '/designer' : '/designer/instances'}>{t.back}</Link>} />
        ) : (
          <StudioFrame
            kind={kind}
            id={id}
            located={located}
            onVersion={(shown) => {
              setVersion(shown);
              if (shown.versionId !== version?.versionId) setRefusal(undefined);
            }}
            onRefusal={refused}
            onGone={() => setGone(true)}
          />
        )}
        {checking && version && (
          <CheckPanel
            versionId={version.versionId}
            published={version.published}
            refusal={refusal}
            onLocate={(step) => setLocated({ step })}
            onClose={() => {
              setChecking(false);
              setRefusal(undefined);
            }}
          />
        )}
      </div>
    </div>
  );
}
