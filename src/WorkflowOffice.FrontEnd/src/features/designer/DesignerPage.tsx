import { ArrowLeftOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useDocumentTitle } from '../../components/useDocumentTitle';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { StudioFrame } from './StudioFrame';
import './designer.css';

const t = texts.designer;

export type DesignerKind = 'definitions' | 'instances';

/** 流程设计: Elsa Studio inside our frame, under our sign-in. */
export function DesignerPage({ kind }: { kind: DesignerKind }) {
  const { id } = useParams();
  const mayEdit = useMay('workflows.edit');
  useDocumentTitle(t.title);

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
        {id && (
          <Link className="designer-back" to={kind === 'definitions' ? '/designer' : '/designer/instances'}>
            <ArrowLeftOutlined aria-hidden /> {t.back}
          </Link>
        )}
        {!mayEdit && <Tag>{t.mayLook}</Tag>}
      </div>
      <StudioFrame key={`${kind}/${id ?? ''}`} kind={kind} id={id} />
    </div>
  );
}
