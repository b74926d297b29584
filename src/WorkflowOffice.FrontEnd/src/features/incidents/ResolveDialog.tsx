import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Incident } from '../../api/models';
import { ProblemAlert } from '../../components/ProblemAlert';
import { texts } from '../../texts';
import { isReason } from './incidentFilter';
import { type IncidentAction, useResolveIncident } from './useResolveIncident.mutation';

const t = texts.incidents;

interface ResolveDialogProps {
  incident: Incident;
  action: IncidentAction;
  onDone: (action: IncidentAction) => void;
  onCancel: () => void;
}

/** Asks for the reason and says what will happen; a refusal stays visible in the dialog. */
export function ResolveDialog({ incident, action, onDone, onCancel }: ResolveDialogProps) {
  const [reason, setReason] = useState('');
  const [outcomes, setOutcomes] = useState<string[]>([]);
  const resolve = useResolveIncident(onDone);
  const words = t.actions[action];
  return (
    <Modal
      open
      title={words.title(incident.stepName)}
      okText={words.name}
      cancelText={texts.common.cancel}
      confirmLoading={resolve.isPending}
      okButtonProps={{ disabled: !isReason(reason), danger: action === 'cancel' }}
      onCancel={onCancel}
      onOk={() => resolve.mutate({ action, incidentId: incident.id, instanceId: incident.instanceId, reason: reason.trim(), outcomes })}
    >
      <div className="incident-dialog">
        <p>{words.text}</p>
        <p className="quiet">{incident.message}</p>
        {action === 'skip' && (
          <Select mode="tags" aria-label={t.outcomes} placeholder={t.outcomesPlaceholder} value={outcomes} onChange={(names: string[]) => setOutcomes(names)} open={false} suffixIcon={null} />
        )}
        <Input.TextArea autoFocus aria-label={t.reason} placeholder={t.reasonPlaceholder} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        {resolve.isError && <ProblemAlert error={resolve.error} onClose={resolve.reset} />}
      </div>
    </Modal>
  );
}
