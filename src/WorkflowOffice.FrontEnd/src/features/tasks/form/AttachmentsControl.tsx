import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import type { AttachmentRow } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { sizeText } from '../../../lib/format';
import { texts } from '../../../texts';
import { useUploadAttachment } from '../useUploadAttachment.mutation';
import type { ControlProps } from './controlProps';
import { useFormSurroundings } from './formContext';

const t = texts.tasks.fields;
const megabyte = 1024 * 1024;

/** Files that belong to the case; the value is the list of their ids. */
export function AttachmentsControl({ field, id, value = [], onChange, disabled }: ControlProps<string[]>) {
  const { caseId, taskId, attachments } = useFormSurroundings();
  const [added, setAdded] = useState<AttachmentRow[]>([]);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const upload = useUploadAttachment(caseId, taskId);
  const picker = useRef<HTMLInputElement>(null);
  const known = [...attachments, ...added];
  const [unfit, setUnfit] = useState<string>();
  const limits = t.accepts(field.accept?.join(texts.common.listSeparator), field.maxMegabytes ?? undefined);

  async function send(files: File[]) {
    const ids: string[] = [];
    const problem = files.map((file) => fileProblem(field, file)).find(Boolean);
    setUnfit(problem);
    if (problem) return;
    try {
      for (const file of files) {
        setSending({ name: file.name, percent: 0 });
        const row = await upload.mutateAsync({
          file,
          field: field.name,
          onProgress: (percent) => setSending({ name: file.name, percent }),
        });
        ids.push(row.id);
        setAdded((rows) => [...rows, row]);
      }
    } catch {
      // The mutation keeps the refusal; it is shown below.
    } finally {
      setSending(undefined);
      if (ids.length > 0) onChange?.([...value, ...ids]);
      if (picker.current) picker.current.value = '';
    }
  }

  return (
    <div className="form-files">
      {value.length > 0 && (
        <ul aria-label={field.label}>
          {value.map((fileId) => (
            <FileLine
              key={fileId}
              id={fileId}
              row={known.find((row) => row.id === fileId)}
              onRemove={disabled ? undefined : () => onChange?.(value.filter((other) => other !== fileId))}
            />
          ))}
        </ul>
      )}
      {value.length === 0 && disabled && <span className="quiet">{t.noFiles}</span>}
      {sending && (
        <div aria-live="polite">
          {t.uploading(sending.name, sending.percent)}
          <Progress percent={sending.percent} size="small" showInfo={false} />
        </div>
      )}
      {unfit && (
        <div role="alert" className="form-files-problem">
          {unfit}
        </div>
      )}
      {!disabled && limits && <span className="quiet">{limits}</span>}
      {upload.isError && <ProblemAlert error={upload.error} onClose={upload.reset} />}
      <input
        ref={picker}
        id={id}
        type="file"
        multiple
        accept={field.accept?.join(',')}
        className="visually-hidden"
        aria-label={field.label}
        tabIndex={-1}
        disabled={disabled || sending !== undefined}
        onChange={(event) => void send(Array.from(event.target.files ?? []))}
      />
      {!disabled && (
        <Button icon={<UploadOutlined />} loading={sending !== undefined} aria-label={t.uploadLabel(field.label)} onClick={() => picker.current?.click()}>
          {t.upload}
        </Button>
      )}
    </div>
  );
}

/** Said before anything is sent; the server checks again. */
function fileProblem(field: ControlProps<string[]>['field'], file: File): string | undefined {
  const accept = field.accept;
  if (accept && !accept.some((ending) => file.name.toLowerCase().endsWith(ending.toLowerCase())))
    return t.wrongType(field.label, file.name, accept.join(texts.common.listSeparator));
  return field.maxMegabytes != null && file.size > field.maxMegabytes * megabyte ? t.tooLarge(field.label, file.name, field.maxMegabytes) : undefined;
}

function FileLine({ id, row, onRemove }: { id: string; row: AttachmentRow | undefined; onRemove?: () => void }) {
  const name = row?.name ?? id;
  return (
    <li>
      <PaperClipOutlined aria-hidden /> <a href={`/api/attachments/${id}`}>{name}</a>{' '}
      {row && <span className="quiet">{sizeText(row.size)}</span>}{' '}
      {onRemove && (
        <Button type="text" size="small" aria-label={`${t.removeFile} ${name}`} onClick={onRemove}>
          {t.removeFile}
        </Button>
      )}
    </li>
  );
}
