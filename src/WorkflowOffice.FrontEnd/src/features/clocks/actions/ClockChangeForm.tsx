import { Button, DatePicker, Form, Input, InputNumber } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { ChangedClock, ClockAction, ClockDetail } from '../../../api/models';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { citation } from '../../../lib/citation';
import { today } from '../../../lib/dates';
import { texts } from '../../../texts';
import { useChangeClock } from '../useChangeClock.mutation';
import { Evidence } from './Evidence';

const t = texts.clocks.actions;
const dayFormat = 'YYYY-MM-DD';
const legalOffset = '+08:00';

interface ClockChangeFormProps {
  clock: ClockDetail;
  action: ClockAction;
  onDone: (answer: ChangedClock) => void;
  onCancel: () => void;
}

interface Entered {
  on?: Dayjs | null;
  length?: number | null;
  reason?: string;
}

/** One change of a clock: the day or length, the fact behind it, its document. The rule is the server's to judge. */
export function ClockChangeForm({ clock, action, onDone, onCancel }: ClockChangeFormProps) {
  const [attachmentIds, setAttachmentIds] = useState<string[]>([]);
  const change = useChangeClock(clock.id, onDone);
  const { kind } = action;
  const inHours = kind === 'CorrectStart' && clock.startedAt != null;

  function submit({ on, length, reason }: Entered) {
    change.mutate({
      kind,
      reason: reason ?? '',
      attachmentIds,
      ...(kind === 'Extend' ? { length: length ?? null } : {}),
      ...(on && inHours ? { at: new Date(`${on.format('YYYY-MM-DDTHH:mm')}:00${legalOffset}`).toISOString() } : {}),
      ...(on && !inHours && kind !== 'Extend' ? { on: on.format(dayFormat) } : {}),
    });
  }

  return (
    <Form<Entered>
      layout="vertical"
      size="middle"
      className="clock-change"
      aria-label={t.kinds[kind]}
      initialValues={{ on: kind === 'CorrectStart' ? null : dayjs(today(), dayFormat), length: action.maxLength }}
      onFinish={submit}
    >
      <p className="quiet">
        {t.basis}
        {texts.common.colon}
        {citation(action.basis)}
        <br />
        {action.approver ? t.approver(action.approver) : t.direct}
      </p>
      {kind === 'Extend' ? (
        <Form.Item name="length" label={t.length(action.unit ?? '', action.maxLength)} required>
          <InputNumber min={1} max={action.maxLength ?? undefined} precision={0} />
        </Form.Item>
      ) : (
        <Form.Item name="on" label={inHours ? t.at : t.on[kind]} required>
          <DatePicker
            format={inHours ? 'YYYY-MM-DD HH:mm' : dayFormat}
            {...(inHours ? { showTime: { format: 'HH:mm' } } : {})}
            disabledDate={(date) => date.format(dayFormat) > today()}
          />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t.reason} required extra={t.reasonHint}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item label={t.evidence} required extra={t.evidenceHint}>
        <Evidence caseId={clock.caseId} onChange={setAttachmentIds} />
      </Form.Item>
      {change.isError && <ProblemAlert error={change.error} title={t.refused} onClose={change.reset} />}
      <div className="clock-change-buttons">
        <Button onClick={onCancel}>{t.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t.submit[kind]}
        </Button>
      </div>
    </Form>
  );
}
