import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { AttachmentRow } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { texts } from '../../../texts';
import { useAddEvidence } from '../useAddEvidence.mutation';

const t = texts.clocks.actions;

interface EvidenceProps {
  caseId: string;
  onChange: (ids: string[]) => void;
}

/** The documents behind a change; each is stored with the case at once. */
export function Evidence({ caseId, onChange }: EvidenceProps) {
  const [rows, setRows] = useState<AttachmentRow[]>([]);
  const add = useAddEvidence(caseId);
  const picker = useRef<HTMLInputElement>(null);
  const keep = (next: AttachmentRow[]) => {
    setRows(next);
    onChange(next.map((row) => row.id));
  };

  return (
    <>
      {rows.length > 0 && (
        <ul className="clock-evidence" aria-label={t.evidence}>
          {rows.map((row) => (
            <li key={row.id}>
              <PaperClipOutlined aria-hidden /> <a href={`/api/attachments/${row.id}`}>{row.name}</a>{' '}
              <Button type="text" size="small" aria-label={`${t.removeFile} ${row.name}`} onClick={() => keep(rows.filter((other) => other !== row))}>
                {t.removeFile}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {add.isError && <ProblemAlert error={add.error} onClose={add.reset} />}
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        aria-label={t.evidence}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) add.mutate(file, { onSuccess: (row) => keep([...rows, row]) });
          event.target.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} loading={add.isPending} onClick={() => picker.current?.click()}>
        {t.addFile}
      </Button>
    </>
  );
}
