import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { HolidayArrangement } from '../../../api/models';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { today } from '../../../lib/dates';
import { texts } from '../../../texts';
import { ArrangementForm } from './ArrangementForm';
import { PreviewPanel } from './PreviewPanel';
import { arrangementOf, type Draft, draftOf, emptyDraft } from './draft';
import './maintain.css';
import { useReadNotice, useSubmitArrangement } from './useMaintain.mutation';
import { usePreview } from './useVersions.query';

const t = texts.calendar.maintain;

/** Enters next year's notice: paste or import, correct, look at what would move, submit to a second person. */
export function EnterArrangementPage() {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => emptyDraft(Number(today().slice(0, 4)) + 1));
  const [checked, setChecked] = useState<HolidayArrangement>();
  const [remark, setRemark] = useState('');
  const submit = useSubmitArrangement((id) => void navigate(`/calendar/versions/${id}`));
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const isStale = checked !== undefined && JSON.stringify(checked) !== JSON.stringify(arrangementOf(draft));
  // The first page of the preview is in the cache already: it says whether there are errors.
  const preview = usePreview(checked && { arrangement: checked }, 1, 10);
  const maySubmit = checked !== undefined && !isStale && preview.data !== undefined && preview.data.problems.every((problem) => !problem.isError);

  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <NoticeReader onRead={(arrangement) => setDraft((before) => draftOf(arrangement, before.source))} />
      <ArrangementForm draft={draft} onChange={change} />
      <div className="calendar-actions">
        <Button type={maySubmit ? 'default' : 'primary'} onClick={() => setChecked(arrangementOf(draft))}>
          {t.preview}
        </Button>
        {isStale && <span className="quiet">{t.changed}</span>}
      </div>
      {checked && !isStale && (
        <div ref={intoView}>
          <PreviewPanel key={JSON.stringify(checked)} of={{ arrangement: checked }} />
          <Panel label={t.submit}>
            <label className="calendar-remark">
              <span>{t.remark}</span>
              <Input.TextArea rows={2} maxLength={500} placeholder={t.remarkHint} value={remark} onChange={(event) => setRemark(event.target.value)} />
            </label>
            {submit.isError && <ProblemAlert error={submit.error} />}
            <div className="calendar-actions">
              <Button
                type="primary"
                disabled={!maySubmit}
                loading={submit.isPending}
                onClick={() => submit.mutate({ arrangement: checked, remark: remark.trim() || null })}
              >
                {t.submit}
              </Button>
            </div>
          </Panel>
        </div>
      )}
    </>
  );
}

/** What was asked for is below the form. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'start' });

/** Paste the text of the notice, or choose a file; what was understood goes into the form. */
function NoticeReader({ onRead }: { onRead: (arrangement: HolidayArrangement) => void }) {
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const reading = useReadNotice((answer) => onRead(answer.arrangement));
  const answer = reading.data;
  return (
    <Panel title={t.paste}>
      <Input.TextArea aria-label={t.paste} rows={4} placeholder={t.pasteHint} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="calendar-actions">
        <Button type="primary" ghost loading={reading.isPending} disabled={text.trim() === ''} onClick={() => reading.mutate(text)}>
          {reading.isPending ? t.reading : t.read}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,.txt,application/json,text/plain"
          className="visually-hidden"
          aria-label={t.import}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file)
              void file.text().then((content) => {
                setText(content);
                reading.mutate(content);
              });
            event.target.value = '';
          }}
        />
        <Button icon={<UploadOutlined />} onClick={() => picker.current?.click()}>
          {t.import}
        </Button>
      </div>
      {reading.isError && <ProblemAlert error={reading.error} />}
      {answer && (
        <Alert
          type={answer.remarks.length > 0 ? 'warning' : 'success'}
          showIcon
          role="status"
          className="calendar-message"
          title={t.readDone(answer.arrangement.holidays.length, answer.arrangement.makeUpWorkdays.length)}
          description={
            answer.remarks.length > 0 && (
              <ul className="calendar-problems" aria-label={t.remarks}>
                {answer.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            )
          }
        />
      )}
    </Panel>
  );
}
