import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { ProfileRow } from '../../api/models';
import { DateInput } from '../../components/DateInput';
import { ProblemAlert } from '../../components/ProblemAlert';
import { today } from '../../lib/dates';
import { texts } from '../../texts';
import { useProposeProfileChange } from './useProposeProfileChange.mutation';

const t = texts.profiles;

export interface Proposed {
  profile: ProfileRow;
  kind: 'Start' | 'End';
}

interface ProposeDialogProps {
  proposed: Proposed;
  unitOptions: { value: string; label: string }[];
  onClose: () => void;
  onProposed: () => void;
}

/** From which day a regulation holds, or no longer, for whom and why; a second person confirms it. */
export function ProposeDialog({ proposed: { profile, kind }, unitOptions, onClose, onProposed }: ProposeDialogProps) {
  const [effectiveFrom, setEffectiveFrom] = useState(today());
  const [unitId, setUnitId] = useState<string>();
  const [isPrimary, setIsPrimary] = useState(false);
  const [reason, setReason] = useState('');
  const propose = useProposeProfileChange(onProposed);
  const send = () =>
    propose.mutate({ id: profile.id, body: { kind, reason, isPrimary, effectiveFrom: effectiveFrom || null, unitId: unitId ?? null } });
  return (
    <Modal
      open
      title={t.change(kind, profile.name, unitOptions.find((unit) => unit.value === unitId)?.label)}
      okText={t.submit}
      cancelText={t.cancel}
      confirmLoading={propose.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {propose.isError && <ProblemAlert error={propose.error} title={t.refused} onClose={propose.reset} />}
      <Form layout="vertical">
        <Form.Item label={t.effectiveFrom} required>
          <DateInput label={t.effectiveFrom} value={effectiveFrom} onChange={setEffectiveFrom} />
        </Form.Item>
        <Form.Item label={t.unit}>
          <Select aria-label={t.unit} allowClear placeholder={t.wholeOffice} value={unitId} options={unitOptions} onChange={(value?: string) => setUnitId(value)} />
        </Form.Item>
        {kind === 'Start' && (
          <Form.Item>
            <Checkbox checked={isPrimary} onChange={(event) => setIsPrimary(event.target.checked)}>
              {t.isPrimary}
            </Checkbox>
          </Form.Item>
        )}
        <Form.Item label={t.reason} required>
          <Input.TextArea aria-label={t.reason} rows={3} maxLength={500} placeholder={t.reasonPlaceholder} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
