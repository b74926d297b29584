import { App, Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import type { DocumentDetail } from '../../../api/models';
import { FileButton } from '../../../components/FileButton';
import { Panel } from '../../../components/Panel';
import { texts } from '../../../texts';
import type { useDocumentAct } from '../useDocumentAct.mutation';

const t = texts.documents.acts;

interface DocumentActsProps {
  document: DocumentDetail;
  act: ReturnType<typeof useDocumentAct>;
}

/** What else may be done while it is a draft, and voiding. */
export function DocumentActs({ document, act }: DocumentActsProps) {
  const { modal } = App.useApp();
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState<'return' | 'void'>();
  const { rights } = document;
  if (!rights.change && !rights.return && !rights.void) return null;

  return (
    <Panel title={texts.documents.columns.actions}>
      <div className="document-acts">
        {rights.change && (
          <>
            <span className="quiet">{t.changeHint}</span>
            <Input value={note} maxLength={500} placeholder={t.note} aria-label={t.note} onChange={(event) => setNote(event.target.value)} />
            <FileButton
              label={t.change}
              accept=".docx"
              busy={act.isPending}
              onFile={(file) => act.mutate({ act: 'changed', file, fields: { note } }, { onSuccess: () => setNote('') })}
            />
            {!document.corrects && (
              <Button
                onClick={() =>
                  modal.confirm({
                    title: t.regenerateConfirm,
                    okText: t.regenerate,
                    cancelText: texts.common.cancel,
                    onOk: () => act.mutate({ act: 'regenerate' }),
                  })
                }
              >
                {t.regenerate}
              </Button>
            )}
          </>
        )}
        {rights.return && <Button onClick={() => setAsking('return')}>{t.return}</Button>}
        {rights.void && (
          <Button danger onClick={() => setAsking('void')}>
            {t.void}
          </Button>
        )}
      </div>
      {asking && <Reason document={document} act={act} what={asking} onClose={() => setAsking(undefined)} />}
    </Panel>
  );
}

function Reason({ document, act, what, onClose }: DocumentActsProps & { what: 'return' | 'void'; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [replace, setReplace] = useState(true);
  const send = () => {
    act.mutate(what === 'void' ? { act: 'void', body: { reason, replace } } : { act: 'return', body: { reason } });
    onClose();
  };
  return (
    <Modal
      open
      title={what === 'void' ? t.voidTitle(document.title) : t.return}
      okText={what === 'void' ? t.void : t.return}
      cancelText={texts.common.cancel}
      okButtonProps={{ danger: what === 'void', disabled: reason.trim() === '' }}
      onOk={send}
      onCancel={onClose}
    >
      {what === 'void' && <p>{t.voidHint}</p>}
      <Input.TextArea
        rows={3}
        maxLength={500}
        value={reason}
        placeholder={t.reason}
        aria-label={t.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {what === 'void' && (
        <Checkbox checked={replace} onChange={(event) => setReplace(event.target.checked)}>
          {t.voidReplace}
        </Checkbox>
      )}
    </Modal>
  );
}
