import { Alert, Button, Input, Modal, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CalendarVersion, HolidayArrangement } from '../../../api/models';
import { LabelValue } from '../../../components/LabelValue';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { dateText, instantText, weekdayText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { PreviewPanel } from './PreviewPanel';
import './maintain.css';
import { type Decision, useDecide } from './useMaintain.mutation';
import { useVersion } from './useVersions.query';
import { versionShades } from './versionShades';
import { useMay } from '../../../lib/session/sessionContext';

const t = texts.calendar.review;
const m = texts.calendar.maintain;

/** One version: what it says, who entered and who checked it; for the second person, what publishing would do. */
export function ReviewArrangementPage() {
  const { id = '' } = useParams();
  const version = useVersion(id);
  return (
    <QueryView query={version} rows={12}>
      {(data) => <Review key={id} version={data.version} arrangement={data.arrangement ?? undefined} />}
    </QueryView>
  );
}

function Review({ version, arrangement }: { version: CalendarVersion; arrangement?: HolidayArrangement }) {
  const mayPreview = useMay('calendar.publish');
  const decide = useDecide(version.id);
  const open = version.state === 'Submitted';
  const answer = decide.data;
  return (
    <>
      <PageHeader
        title={version.noticeTitle}
        tags={<ShadeTag shade={versionShades[version.state]}>{texts.calendar.versions.states[version.state]}</ShadeTag>}
        hint={open ? t.hint : <Link to={`/calendar/${version.year}`}>{t.back}</Link>}
        extra={open && <Actions version={version} busy={decide.isPending} onDecide={(decision, reason) => decide.mutate({ decision, reason })} />}
      />
      {decide.isError && <ProblemAlert error={decide.error} />}
      {answer && (
        <Alert
          type="success"
          showIcon
          role="status"
          className="calendar-message"
          title={
            answer.number != null
              ? t.published(answer.number, answer.movedClocks, answer.confirmedClocks, answer.troubledClocks)
              : version.state === 'Returned' || version.state === 'Withdrawn'
                ? t.done[version.state]
                : ''
          }
        />
      )}
      {open && version.isMine && <Alert type="info" showIcon title={t.own} className="calendar-message" />}
      <Panel label={m.notice}>
        <Facts version={version} arrangement={arrangement} />
      </Panel>
      {arrangement ? <Days arrangement={arrangement} /> : <p className="quiet">{t.shipped}</p>}
      {open && mayPreview && <PreviewPanel of={{ id: version.id }} />}
    </>
  );
}

const Facts = ({ version, arrangement }: { version: CalendarVersion; arrangement?: HolidayArrangement }) => (
  <div className="facts">
    <LabelValue label={m.number}>{version.noticeNumber}</LabelValue>
    {version.number != null && (
      <LabelValue label={texts.calendar.versions.columns.number}>{texts.calendar.versions.number(version.number)}</LabelValue>
    )}
    {arrangement && <LabelValue label={m.publishedOn}>{dateText(arrangement.notice.publishedOn)}</LabelValue>}
    {arrangement && (
      <LabelValue label={t.source}>
        <span className="path">{arrangement.notice.source}</span>
      </LabelValue>
    )}
    <LabelValue label={t.entered}>
      {version.enteredBy} {instantText(version.enteredAt)}
    </LabelValue>
    {version.remark && <LabelValue label={t.remark}>{version.remark}</LabelValue>}
    {version.decidedBy && (
      <LabelValue label={t.decided}>
        {version.decidedBy} {instantText(version.decidedAt)}
      </LabelValue>
    )}
    {version.decisionReason && <LabelValue label={t.reason}>{version.decisionReason}</LabelValue>}
    {version.movedClocks != null && (
      <LabelValue label={texts.calendar.versions.columns.moved}>{texts.calendar.versions.moved(version.movedClocks)}</LabelValue>
    )}
  </div>
);

const Days = ({ arrangement }: { arrangement: HolidayArrangement }) => (
  <Panel title={t.days}>
    <ul className="calendar-items">
      {arrangement.holidays.map((span) => (
        <li key={span.from}>
          <b>{span.name}</b> {dateText(span.from)}
          {span.to !== span.from && ` — ${dateText(span.to)}`} {texts.calendar.rest}
        </li>
      ))}
      {arrangement.makeUpWorkdays.map((day) => (
        <li key={day.date}>
          <b>{day.name}</b> {day.date} {weekdayText(day.date)} {texts.calendar.work}
        </li>
      ))}
    </ul>
  </Panel>
);

interface ActionsProps {
  version: CalendarVersion;
  busy: boolean;
  onDecide: (decision: Decision, reason: string | null) => void;
}

function Actions({ version, busy, onDecide }: ActionsProps) {
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  if (version.isMine)
    return (
      <Popconfirm title={t.withdrawConfirm} okText={t.withdraw} onConfirm={() => onDecide('withdraw', null)}>
        <Button loading={busy}>{t.withdraw}</Button>
      </Popconfirm>
    );
  if (!version.mayPublish) return null;
  return (
    <Space>
      <Button loading={busy} onClick={() => setReturning(true)}>
        {t.return}
      </Button>
      <Popconfirm title={t.publishConfirm} okText={t.publish} onConfirm={() => onDecide('publish', null)}>
        <Button type="primary" loading={busy}>
          {t.publish}
        </Button>
      </Popconfirm>
      <Modal
        title={t.return}
        open={returning}
        okText={t.return}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onCancel={() => setReturning(false)}
        onOk={() => {
          setReturning(false);
          onDecide('return', reason.trim());
        }}
      >
        <Input.TextArea aria-label={t.returnReason} placeholder={t.returnReason} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Modal>
    </Space>
  );
}
