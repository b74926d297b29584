import { Alert } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/models';
import { DeadlineText } from '../../../components/DeadlineText';
import { DueTag } from '../../../components/DueTag';
import { LabelValue } from '../../../components/LabelValue';
import { Panel } from '../../../components/Panel';
import { ShadeTag } from '../../../components/ShadeTag';
import { deadlineShades, taskShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { valueText } from '../../../lib/format';
import { texts } from '../../../texts';
import { groupFacts } from './groupFacts';
import './overview.css';

const t = texts.cases;

export function CaseOverview({ data }: { data: CaseDetail }) {
  return (
    <>
      {data.incidents.map((incident) => (
        <Alert
          key={incident.id}
          type="error"
          showIcon
          className="overview-incident"
          title={`${t.overview.incidents}${texts.common.colon}${incident.activity}`}
          description={
            <>
              {incident.message} <span className="quiet">{instantText(incident.at)}</span>
              <div className="quiet">{t.overview.incidentHint}</div>
            </>
          }
        />
      ))}
      <Panel title={t.overview.openTasks} flush>
        <OpenTasks tasks={data.openTasks} />
      </Panel>
      <Panel title={t.overview.basic}>
        <BasicFacts data={data} />
      </Panel>
      {groupFacts(data.facts).map((group) => (
        <Panel key={group.section ?? ''} title={group.section ?? t.overview.facts}>
          <div className="facts">
            {group.facts.map((fact) => (
              <LabelValue key={fact.label} label={fact.label}>
                <DeadlineText text={valueText(fact.value)} clocks={data.clocks} />
              </LabelValue>
            ))}
          </div>
        </Panel>
      ))}
    </>
  );
}

function OpenTasks({ tasks }: { tasks: CaseDetail['openTasks'] }) {
  if (tasks.length === 0) return <p className="quiet overview-none">{t.overview.noOpenTasks}</p>;
  return (
    <ul className="overview-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <Link to={`/tasks/${task.id}`}>{task.title}</Link>
          {task.optional && <ShadeTag shade={deadlineShades.None}>{texts.tasks.optional}</ShadeTag>}
          <span className="quiet">{task.assignedTo}</span>
          <ShadeTag shade={taskShades[task.state]}>
            {task.state === 'Claimed' && task.claimedBy ? texts.tasks.claimedBy(task.claimedBy) : texts.tasks.states[task.state]}
          </ShadeTag>
          <span className="overview-due">
            <DueTag due={task} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const BasicFacts = ({ data }: { data: CaseDetail }) => (
  <div className="facts">
    <LabelValue label={t.columns.no}>{data.no}</LabelValue>
    <LabelValue label={t.columns.procedure}>
      {data.procedure} · {t.version(data.definitionVersion)}
    </LabelValue>
    <LabelValue label={t.columns.supervisedUnit}>{data.supervisedUnit ?? '—'}</LabelValue>
    <LabelValue label={t.columns.handler}>{data.handler ?? '—'}</LabelValue>
    <LabelValue label={t.columns.startedBy}>{data.startedBy}</LabelValue>
    <LabelValue label={t.columns.startedAt}>{instantText(data.startedAt)}</LabelValue>
    {data.closedAt && <LabelValue label={t.columns.closedAt}>{instantText(data.closedAt)}</LabelValue>}
    <LabelValue label={t.overview.nextClock}>
      <DueTag due={data} />
    </LabelValue>
  </div>
);
