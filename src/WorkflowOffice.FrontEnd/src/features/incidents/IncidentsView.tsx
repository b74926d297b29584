import { App, Input, Segmented, Select, Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Incident } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { filterOf, type IncidentFilter, type IncidentState, paramsOf } from './incidentFilter';
import { IncidentTable } from './IncidentTable';
import { ResolveDialog } from './ResolveDialog';
import { useIncidents } from './useIncidents.query';
import type { IncidentAction } from './useResolveIncident.mutation';
import './incidents.css';

const t = texts.incidents;
const states = Object.entries(t.states).map(([value, label]) => ({ value: value as IncidentState, label }));

/** 运行故障: what failed and waits for a person, and what was done about it. Names of workflows come from the page. */
export function IncidentsView({ names }: { names: Record<string, string> }) {
  const [params, setParams] = useSearchParams();
  const [page, setPage] = useState(1);
  const [asked, setAsked] = useState<{ incident: Incident; action: IncidentAction }>();
  const { message } = App.useApp();
  const mayAct = useMay('operations.manage');
  const filter = filterOf(params);
  const incidents = useIncidents(filter, page);
  const change = (part: Partial<IncidentFilter>) => {
    setPage(1);
    setParams(paramsOf({ ...filter, ...part }), { replace: true });
  };

  return (
    <>
      <PageHeader title={t.title} hint={t.hint} tags={!mayAct && <Tag>{t.mayLook}</Tag>} />
      <div className="incident-filters">
        <Segmented aria-label={t.stateLabel} options={states} value={filter.state} onChange={(state) => change({ state })} />
        <Select
          aria-label={t.workflow}
          value={filter.workflow}
          onChange={(workflow: string) => change({ workflow })}
          options={[{ value: '', label: t.anyWorkflow }, ...Object.entries(names).map(([value, label]) => ({ value, label }))]}
        />
        <Input.Search allowClear aria-label={t.searchPlaceholder} placeholder={t.searchPlaceholder} defaultValue={filter.search} onSearch={(search) => change({ search: search.trim() })} />
      </div>
      <Panel flush label={t.title}>
        <QueryView query={incidents} isEmpty={({ items }) => items.length === 0} empty={filter.search || filter.workflow || filter.state !== 'open' ? t.emptyFiltered : t.empty}>
          {({ items, totalCount }) => (
            <IncidentTable incidents={items} total={Number(totalCount)} page={page} names={names} onPage={setPage} onAct={(incident, action) => setAsked({ incident, action })} />
          )}
        </QueryView>
      </Panel>
      {asked && (
        <ResolveDialog
          key={`${asked.incident.id}/${asked.action}`}
          {...asked}
          onCancel={() => setAsked(undefined)}
          onDone={(action) => {
            setAsked(undefined);
            void message.success(t.actions[action].done);
          }}
        />
      )}
    </>
  );
}
