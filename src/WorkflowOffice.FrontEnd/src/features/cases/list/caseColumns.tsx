import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { CaseHead } from '../../../api/models';
import { DueTag } from '../../../components/DueTag';
import { ShadeTag } from '../../../components/ShadeTag';
import { caseShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';

const t = texts.cases;

export const caseColumns: TableColumnsType<CaseHead> = [
  {
    title: t.columns.title,
    render: (_, head) => (
      <>
        <Link className="cell-main" to={`/cases/${head.id}`}>
          {head.title}
        </Link>
        <span className="cell-sub">
          {head.no} · {head.procedure}
        </span>
      </>
    ),
  },
  { title: t.columns.supervisedUnit, width: 140, render: (_, head) => head.supervisedUnit ?? '—' },
  { title: t.columns.stage, width: 180, dataIndex: 'stage' },
  {
    title: t.columns.state,
    width: 80,
    render: (_, head) => <ShadeTag shade={caseShades[head.state]}>{t.states[head.state]}</ShadeTag>,
  },
  { title: t.columns.due, width: 200, render: (_, head) => <DueTag due={head} /> },
  {
    title: t.columns.startedAt,
    width: 150,
    render: (_, head) => (
      <>
        <span className="cell-main number">{instantText(head.startedAt)}</span>
        <span className="cell-sub">{head.startedBy}</span>
      </>
    ),
  },
];
