import { Alert, App, Button, Input, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import type { GateFinding, VersionReview } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { usePublishDraft } from './usePublishDraft.mutation';
import { useReturnVersion } from './useReturnVersion.mutation';
import { useSubmitVersion } from './useSubmitVersion.mutation';

const t = texts.workflows.publishing;
const shortestReason = 4;

interface ReviewActionsProps {
  review: VersionReview;
  errors: number;
  warnings: GateFinding[];
  reasons: Record<string, string>;
}

/** Hand over, publish, give back; and why one of them is not possible. */
export function ReviewActions({ review, errors, warnings, reasons }: ReviewActionsProps) {
  const mayEdit = useMay('workflows.edit');
  const { modal, message } = App.useApp();
  const [asking, setAsking] = useState<'submit' | 'return'>();
  const done = (text: string) => {
    setAsking(undefined);
    void message.success(text);
  };
  const submit = useSubmitVersion(() => done(t.doneSubmitted));
  const publish = usePublishDraft(() => done(t.donePublished));
  const giveBack = useReturnVersion(() => done(t.doneReturned));
  const { versionId, submission, publication } = review;
  const open = warnings.filter(({ key }) => (reasons[key] ?? '').trim().length < shortestReason).length;

  const askToPublish = () =>
    modal.confirm({
      title: t.publishTitle(review.name, review.version),
      content: texts.workflows.publishText,
      okText: t.publish,
      cancelText: texts.common.cancel,
      onOk: () => publish.mutateAsync({ versionId, reasons }).catch(() => undefined),
    });

  if (review.isPublished)
    return <Alert type="success" showIcon title={t.published(publication?.publishedBy ?? '', instantText(publication?.publishedAt))} />;

  return (
    <>
      {[submit, publish, giveBack].map(
        (command, index) => command.isError && <ProblemAlert key={index} error={command.error} onClose={command.reset} />,
      )}
      {submission?.state === 'Returned' && <Alert type="warning" showIcon title={t.returned(submission.decidedBy, submission.decisionNote)} />}
      {submission?.state === 'Superseded' && <Alert type="info" showIcon title={t.superseded} />}
      {review.whyNot && <Alert type="info" showIcon title={review.whyNot} />}
      <Space>
        {review.mayPublish && (
          <Button type="primary" disabled={errors > 0 || open > 0} loading={publish.isPending} onClick={askToPublish}>
            {t.publish}
          </Button>
        )}
        {review.mayPublish && submission?.state === 'Waiting' && <Button onClick={() => setAsking('return')}>{t.return}</Button>}
        {mayEdit && !review.mayPublish && (
          <Button type="primary" disabled={errors > 0} loading={submit.isPending} onClick={() => setAsking('submit')}>
            {t.submit}
          </Button>
        )}
      </Space>
      {asking === 'submit' && (
        <SubmitDialog
          review={review}
          busy={submit.isPending}
          onCancel={() => setAsking(undefined)}
          onSubmit={(to, note) => submit.mutate({ versionId, to, note, reasons })}
        />
      )}
      {asking === 'return' && (
        <ReturnDialog
          busy={giveBack.isPending}
          onCancel={() => setAsking(undefined)}
          onReturn={(reason) => giveBack.mutate({ versionId, reason })}
        />
      )}
    </>
  );
}

interface SubmitDialogProps {
  review: VersionReview;
  busy: boolean;
  onCancel: () => void;
  onSubmit: (to: string | null, note: string | null) => void;
}

function SubmitDialog({ review, busy, onCancel, onSubmit }: SubmitDialogProps) {
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  return (
    <Modal open title={t.submitTitle} okText={t.submit} cancelText={texts.common.cancel} confirmLoading={busy} onCancel={onCancel} onOk={() => onSubmit(to || null, note || null)}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        <Select
          aria-label={t.to}
          style={{ width: '100%' }}
          value={to}
          onChange={(id: string) => setTo(id)}
          options={[{ value: '', label: t.anybody }, ...review.publishers.map(({ id, name, post }) => ({ value: id, label: `${name} · ${post}` }))]}
        />
        <Input.TextArea aria-label={t.submitNote} placeholder={t.submitNote} maxLength={500} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </Space>
    </Modal>
  );
}

interface ReturnDialogProps {
  busy: boolean;
  onCancel: () => void;
  onReturn: (reason: string) => void;
}

function ReturnDialog({ busy, onCancel, onReturn }: ReturnDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={t.returnTitle}
      okText={t.return}
      cancelText={texts.common.cancel}
      confirmLoading={busy}
      okButtonProps={{ disabled: reason.trim().length === 0 }}
      onCancel={onCancel}
      onOk={() => onReturn(reason)}
    >
      <Input.TextArea aria-label={t.returnReason} maxLength={500} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}
