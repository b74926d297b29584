import { IncidentsView } from '../../features/incidents/IncidentsView';
import { useWorkflows } from '../../features/workflows/useWorkflows.query';
import { useMay } from '../../lib/session/sessionContext';

/** 运行故障, with the names of the workflows for those who may see them. */
export function IncidentsPage() {
  return useMay('workflows.view') ? <WithNames /> : <IncidentsView names={{}} />;
}

function WithNames() {
  const workflows = useWorkflows();
  const names = (workflows.data?.items ?? []).map(({ definitionId, name }) => [definitionId, name ?? definitionId] as const);
  return <IncidentsView names={Object.fromEntries(names)} />;
}
