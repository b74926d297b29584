import { Segmented } from 'antd';
import { useState } from 'react';
import type { ClockRow } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { StepTimeline } from '../../../components/StepTimeline';
import { texts } from '../../../texts';
import { useCaseSteps } from '../useCaseSteps.query';

const t = texts.cases.steps;

export function CaseSteps({ caseId, clocks, onDocument }: { caseId: string; clocks: ClockRow[]; onDocument: (id: string) => void }) {
  const steps = useCaseSteps(caseId);
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest');
  return (
    <Panel
      title={texts.cases.tabs.steps}
      extra={
        <Segmented
          size="small"
          aria-label={t.orderLabel}
          value={order}
          onChange={setOrder}
          options={[
            { value: 'oldest', label: t.order.oldest },
            { value: 'newest', label: t.order.newest },
          ]}
        />
      }
    >
      <QueryView query={steps} isEmpty={(list) => list.length === 0} empty={t.empty}>
        {(list) => {
          const sorted = [...list].sort((one, other) => one.at.localeCompare(other.at));
          return <StepTimeline steps={order === 'oldest' ? sorted : sorted.reverse()} clocks={clocks} onDocument={onDocument} />;
        }}
      </QueryView>
    </Panel>
  );
}
