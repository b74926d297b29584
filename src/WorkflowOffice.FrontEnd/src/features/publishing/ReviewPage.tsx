import { Button, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { GateReport, VersionReview } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { CheckSummary } from './CheckSummary';
import { FindingList } from './FindingList';
import { ReviewActions } from './ReviewActions';
import { useGateReport } from './useGateReport.query';
import { useReview } from './useReview.query';
import './publishing.css';

const t = texts.workflows.publishing;

/** One draft before it is published: who changed what, what the check found, and the decision. */
export function ReviewPage() {
  const { versionId = '' } = useParams();
  const review = useReview(versionId);
  const report = useGateReport(versionId);
  return (
    <QueryView query={review} rows={8}>
      {(data) => (
        <QueryView query={report} rows={4}>
          {(found) => <Review key={data.versionId} review={data} report={found} onRecheck={() => void report.refetch()} rechecking={report.isFetching} />}
        </QueryView>
      )}
    </QueryView>
  );
}

interface ReviewProps {
  review: VersionReview;
  report: GateReport;
  onRecheck: () => void;
  rechecking: boolean;
}

function Review({ review, report, onRecheck, rechecking }: ReviewProps) {
  const [reasons, setReasons] = useState<Record<string, string>>((review.submission?.reasons ?? {}) as Record<string, string>);
  const compare = `/workflows/${encodeURIComponent(review.definitionId)}/compare?before=${review.publishedVersionId ?? review.versionId}&after=${review.versionId}`;
  const errors = report.findings.filter(({ severity }) => severity === 'Error').length;
  const designer = `/designer/definitions/${encodeURIComponent(review.definitionId)}`;

  return (
    <>
      <PageHeader
        title={t.page(review.name, review.version)}
        hint={review.publishedVersion == null ? t.firstVersion : t.basedOn(review.publishedVersion)}
        extra={
          <Space>
            <Link to="/workflow-drafts">
              <Button>{t.back}</Button>
            </Link>
            <Link to={designer}>
              <Button>{t.showDesigner}</Button>
            </Link>
            <Link to={compare}>
              <Button>{t.showCompare}</Button>
            </Link>
          </Space>
        }
      />
      <div className="publishing-columns">
        <Panel
          title={t.findings}
          extra={
            <Space>
              <span className="quiet">{t.checked(report.milliseconds)}</span>
              <Button size="small" loading={rechecking} onClick={onRecheck}>
                {t.recheck}
              </Button>
            </Space>
          }
        >
          <CheckSummary findings={report.findings} complete={report.isComplete} />
          <FindingList
            findings={report.findings}
            reasons={reasons}
            placeOf={(step) => `${designer}?step=${encodeURIComponent(step)}`}
            onReason={review.isPublished ? undefined : (key, reason) => setReasons((all) => ({ ...all, [key]: reason }))}
          />
        </Panel>
        <div className="publishing-column">
          <Panel title={t.decision}>
            <div className="publishing-decision">
              <ReviewActions review={review} errors={errors} warnings={report.findings.filter(({ severity }) => severity === 'Warning')} reasons={reasons} />
            </div>
          </Panel>
          <Panel title={t.changes(review.changes.length)}>
            {review.changes.length === 0 ? (
              <span className="quiet">{t.noChanges}</span>
            ) : (
              <ul className="publishing-changes">
                {review.changes.map((change, index) => (
                  <li key={index}>{change.text}</li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t.editors}>
            <dl className="publishing-facts">
              <dt>{t.editors}</dt>
              <dd>{review.editors.map(({ name, saves }) => t.editor(name, saves)).join(texts.common.listSeparator) || t.noEditors}</dd>
              {review.submission && (
                <>
                  <dt>{t.submission}</dt>
                  <dd>
                    {t.submitted(review.submission.submittedBy, instantText(review.submission.submittedAt), review.submission.to)}{' '}
                    {review.submission.note}
                  </dd>
                </>
              )}
            </dl>
          </Panel>
        </div>
      </div>
    </>
  );
}
