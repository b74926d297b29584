import { CloseOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { QueryView } from '../../components/QueryView';
import { texts } from '../../texts';
import { CheckSummary } from './CheckSummary';
import { FindingList } from './FindingList';
import { useGateReport } from './useGateReport.query';
import './publishing.css';

const t = texts.workflows.publishing;

interface CheckPanelProps {
  versionId: string;
  published: boolean;
  /** Why the designer could not publish. */
  refusal: { code: string; detail: string } | undefined;
  onLocate: (step: string) => void;
  onClose: () => void;
}

/** What to do about a refusal that is not about an error: a warning wants a reason, whoever edited does not publish. */
const advice: Record<string, string> = { 'X-GATE-02': t.giveReasons, 'X-GATE-03': t.fourEyes };

/** The publish check beside the designer: each finding leads to its step, and the last line leads on to the hand-over. */
export function CheckPanel({ versionId, published, refusal, onLocate, onClose }: CheckPanelProps) {
  const report = useGateReport(versionId);
  return (
    <aside className="check-panel" aria-label={t.findings}>
      <header>
        <h2>{t.findings}</h2>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={texts.common.close} onClick={onClose} />
      </header>
      <div className="check-panel-body">
        {refusal && <Alert type="warning" showIcon title={t.notPublished} description={advice[refusal.code] ?? t.mendFirst} />}
        <QueryView query={report} rows={6}>
          {({ findings, isComplete }) => (
            <>
              <CheckSummary findings={findings} complete={isComplete} />
              <FindingList findings={findings} onLocate={onLocate} />
            </>
          )}
        </QueryView>
      </div>
      <footer>
        {published ? <span className="quiet">{t.isPublished}</span> : <Link to={`/workflow-drafts/${versionId}`}>{t.toPublishing}</Link>}
      </footer>
    </aside>
  );
}
