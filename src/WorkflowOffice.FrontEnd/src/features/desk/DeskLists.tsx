import { Link } from 'react-router';
import type { ClockRow, Notice, TaskRow } from '../../api/models';
import { DeadlineText } from '../../components/DeadlineText';
import { DueTag } from '../../components/DueTag';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades, noticeShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';

export const DeskTasks = ({ tasks }: { tasks: TaskRow[] }) => (
  <ul className="desk-list">
    {tasks.map((task) => (
      <li key={task.id}>
        <div className="desk-list-main">
          <Link to={`/tasks/${task.id}`}>{task.title}</Link>
          {task.optional && <ShadeTag shade={deadlineShades.None}>{texts.tasks.optional}</ShadeTag>}
          <span className="cell-sub">
            {task.caseNo} {task.caseTitle}
          </span>
        </div>
        <DueTag due={task} />
      </li>
    ))}
  </ul>
);

export const DeskClocks = ({ clocks }: { clocks: ClockRow[] }) => (
  <ul className="desk-list">
    {clocks.map((clock) => (
      <li key={clock.id}>
        <div className="desk-list-main">
          <Link to={`/cases/${clock.caseId}/clocks`}>{clock.name}</Link>
          <span className="cell-sub">
            {clock.caseNo} {clock.caseTitle}
          </span>
        </div>
        <DueTag due={{ ...clock, clockId: clock.id }} />
      </li>
    ))}
  </ul>
);

export const DeskNotices = ({ notices }: { notices: Notice[] }) => (
  <ul className="desk-list">
    {notices.map((notice) => (
      <li key={notice.id}>
        <div className="desk-list-main">
          <ShadeTag shade={noticeShades[notice.kind]}>{texts.notices.kinds[notice.kind]}</ShadeTag>{' '}
          <Link to={notice.taskId ? `/tasks/${notice.taskId}` : notice.caseId ? `/cases/${notice.caseId}` : '/notices'}>{notice.title}</Link>
          <span className="cell-sub">
            <DeadlineText text={notice.text} clockId={notice.clockId} clocks={notice.clocks} />
          </span>
        </div>
        <time className="quiet number" dateTime={notice.at}>
          {instantText(notice.at)}
        </time>
      </li>
    ))}
  </ul>
);
