import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { FileButton } from '../../components/FileButton';
import { FindingsTable } from '../../components/FindingsTable';
import { ProblemAlert } from '../../components/ProblemAlert';
import { texts } from '../../texts';
import { useUploadTemplate } from './useUploadTemplate.mutation';

const t = texts.templates;

/** Takes the edited Word file; says what is wrong with it and where, or that it is kept as a draft. */
export function UploadTemplate({ templateId, onClose }: { templateId: string; onClose: () => void }) {
  const [note, setNote] = useState('');
  const upload = useUploadTemplate(templateId);
  return (
    <Modal open width={860} title={t.uploadTitle} footer={null} onCancel={onClose}>
      <p className="quiet">{t.uploadHint}</p>
      <Input
        value={note}
        maxLength={500}
        placeholder={t.notePlaceholder}
        aria-label={t.noteLabel}
        onChange={(event) => setNote(event.target.value)}
        style={{ marginBottom: 12 }}
      />
      <FileButton
        type="primary"
        label={upload.isPending ? t.uploading : t.choose}
        accept=".docx"
        busy={upload.isPending}
        onFile={(file) => upload.mutate({ file, note })}
      />
      <div style={{ marginTop: 12 }}>
        {upload.isError && <ProblemAlert error={upload.error} title={t.refused} onClose={upload.reset} />}
        {upload.data && (
          <Alert
            type={upload.data.findings.length > 0 ? 'warning' : 'success'}
            showIcon
            title={t.uploaded(upload.data.version)}
            description={
              upload.data.findings.length > 0 ? (
                <>
                  {t.warnings(upload.data.findings.length)}
                  <FindingsTable findings={upload.data.findings} />
                </>
              ) : (
                t.noWarnings
              )
            }
          />
        )}
      </div>
    </Modal>
  );
}
