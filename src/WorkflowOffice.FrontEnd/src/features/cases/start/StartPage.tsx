import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Procedure } from '../../../api/models';
import { PageHeader } from '../../../components/PageHeader';
import { QueryView } from '../../../components/QueryView';
import { texts } from '../../../texts';
import { useProcedures } from '../useProcedures.query';
import { useStartCase } from '../useStartCase.mutation';
import { citation } from '../../../lib/citation';
import { StartDialog } from './StartDialog';
import './start.css';

const t = texts.cases.start;

export function StartPage() {
  const procedures = useProcedures();
  const [chosen, setChosen] = useState<Procedure>();
  const navigate = useNavigate();
  const start = useStartCase(({ caseId, taskId }) => void navigate(taskId ? `/tasks/${taskId}` : `/cases/${caseId}`));

  return (
    <>
      <PageHeader title={texts.shell.menu.start} hint={t.intro} />
      <QueryView query={procedures} isEmpty={(list) => list.length === 0} empty={t.none}>
        {(list) => (
          <ul className="procedures">
            {list.map((procedure) => (
              <li key={procedure.definitionId}>
                <ProcedureCard procedure={procedure} onStart={() => setChosen(procedure)} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <StartDialog
        procedure={chosen}
        busy={start.isPending}
        error={start.error}
        onCancel={() => {
          setChosen(undefined);
          start.reset();
        }}
        onStart={(title) => chosen && start.mutate({ definitionId: chosen.definitionId, title })}
      />
    </>
  );
}

function ProcedureCard({ procedure, onStart }: { procedure: Procedure; onStart: () => void }) {
  return (
    <article className="procedure" aria-label={procedure.name}>
      <div className="procedure-text">
        <h2>{procedure.name}</h2>
        <p>{procedure.description}</p>
        <p className="quiet">
          {t.basis}
          {texts.common.colon}
          {citation(procedure.basis) || '—'} · {t.version(procedure.version)}
        </p>
        {!procedure.mayStart && procedure.whyNot && <p className="quiet">{procedure.whyNot}</p>}
      </div>
      <Button type="primary" disabled={!procedure.mayStart} aria-label={t.submitLabel(procedure.name)} onClick={onStart}>
        {t.submit}
      </Button>
    </article>
  );
}
