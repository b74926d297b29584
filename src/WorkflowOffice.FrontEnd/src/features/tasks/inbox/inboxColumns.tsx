import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { TaskRow } from '../../../api/models';
import { DueTag } from '../../../components/DueTag';
import { ShadeTag } from '../../../components/ShadeTag';
import { deadlineShades, taskShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import type { Box } from '../useTasks.query';

const t = texts.tasks;

const title: TableColumnsType<TaskRow>[number] = {
  title: t.columns.title,
  width: '34%',
  render: (_, task) => (
    <>
      <Link to={`/tasks/${task.id}`}>{task.title}</Link> {task.optional && <ShadeTag shade={deadlineShades.None}>{t.optional}</ShadeTag>}{' '}
      {task.escalated && <ShadeTag shade={deadlineShades.Red}>{t.escalated}</ShadeTag>}
      <span className="cell-sub">{task.assignedTo}</span>
    </>
  ),
};

const office: TableColumnsType<TaskRow>[number] = {
  title: t.columns.case,
  render: (_, task) => (
    <>
      <Link className="cell-main" to={`/cases/${task.caseId}`}>
        {task.caseTitle}
      </Link>
      <span className="cell-sub">
        {task.caseNo} · {task.procedure}
      </span>
    </>
  ),
};

const due: TableColumnsType<TaskRow>[number] = {
  title: t.columns.due,
  width: 215,
  render: (_, task) => <DueTag due={task} />,
};

const state: TableColumnsType<TaskRow>[number] = {
  title: t.columns.state,
  width: 130,
  render: (_, task) => (
    <ShadeTag shade={taskShades[task.state]}>
      {task.state === 'Claimed' && task.claimedBy ? t.claimedBy(task.claimedBy) : t.states[task.state]}
    </ShadeTag>
  ),
};

const instant = (name: string, key: 'createdAt' | 'completedAt'): TableColumnsType<TaskRow>[number] => ({
  title: name,
  width: 140,
  render: (_, task) => <span className="number">{instantText(task[key])}</span>,
});

const outcome = { title: t.columns.outcome, dataIndex: 'outcome', width: 120 };

export function inboxColumns(box: Box): TableColumnsType<TaskRow> {
  if (box === 'done') return [title, office, outcome, instant(t.columns.completedAt, 'completedAt'), due];
  return [title, office, due, state, instant(t.columns.createdAt, 'createdAt')];
}
