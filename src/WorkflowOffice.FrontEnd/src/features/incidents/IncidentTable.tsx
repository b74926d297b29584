import { Button, Space, Table } from 'antd';
import { Link } from 'react-router';
import type { Incident } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { incidentsPerPage } from './useIncidents.query';
import type { IncidentAction } from './useResolveIncident.mutation';
import './incidents.css';

const t = texts.incidents;

interface IncidentTableProps {
  incidents: Incident[];
  total: number;
  page: number;
  /** Names of the workflows by id. */
  names: Record<string, string>;
  onPage: (page: number) => void;
  onAct: (incident: Incident, action: IncidentAction) => void;
}

export function IncidentTable({ incidents, total, page, names, onPage, onAct }: IncidentTableProps) {
  const mayAct = useMay('operations.manage');
  const mayLook = useMay('workflows.view');
  return (
    <Table<Incident>
      size="small"
      rowKey="id"
      dataSource={incidents}
      pagination={{ current: page, total, pageSize: incidentsPerPage, hideOnSinglePage: true, showSizeChanger: false, showTotal: texts.common.total, onChange: onPage }}
      expandable={{
        expandedRowRender: ({ detail }) => (detail ? <pre className="incident-detail">{detail}</pre> : <span className="quiet">{t.noDetail}</span>),
        columnTitle: <span className="visually-hidden">{t.detail}</span>,
      }}
      columns={[
        { title: t.columns.at, width: 150, render: (_, { at }) => <span className="number">{instantText(at)}</span> },
        {
          title: t.columns.what,
          render: (_, { message, source }) => (
            <>
              <ShadeTag shade={deadlineShades.Red}>{t.sources[source] ?? source}</ShadeTag> {message}
            </>
          ),
        },
        {
          title: t.columns.where,
          width: 250,
          render: (_, incident) => (
            <>
              <span className="cell-main">{names[incident.definitionId] ?? incident.definitionId}</span>
              <span className="cell-sub">{t.step(incident.stepName, incident.activityTypeName)}</span>
              {incident.correlationId && <span className="cell-sub">{t.case(incident.correlationId)}</span>}
              {mayLook && incident.instanceStatus && (
                <Link to={`/designer/instances/${incident.instanceId}`} aria-label={t.openInstanceLabel(incident.stepName)}>
                  {t.openInstance}
                </Link>
              )}
            </>
          ),
        },
        { title: t.columns.attempts, width: 70, render: (_, { attempts }) => t.attempts(attempts) },
        { title: t.columns.state, width: 170, render: (_, incident) => <State incident={incident} /> },
        {
          title: t.columns.actions,
          width: 210,
          render: (_, incident) => mayAct && !incident.resolvedAt && <Actions incident={incident} onAct={(action) => onAct(incident, action)} />,
        },
      ]}
    />
  );
}

function State({ incident: { resolvedAt, resolution, resolvedBy } }: { incident: Incident }) {
  if (!resolvedAt) return <ShadeTag shade={deadlineShades.Yellow}>{t.open}</ShadeTag>;
  return <>{t.resolved(t.resolutions[resolution ?? ''] ?? resolution ?? '', resolvedBy ?? '', instantText(resolvedAt))}</>;
}

function Actions({ incident, onAct }: { incident: Incident; onAct: (action: IncidentAction) => void }) {
  const offered: IncidentAction[] = ['retry', ...(incident.canSkip ? (['skip'] as const) : []), ...(incident.instanceStatus ? (['cancel'] as const) : [])];
  return (
    <Space size={4}>
      {offered.map((action) => (
        <Button key={action} size="small" danger={action === 'cancel'} aria-label={t.actionLabel(t.actions[action].name, incident.stepName)} onClick={() => onAct(action)}>
          {t.actions[action].name}
        </Button>
      ))}
    </Space>
  );
}
