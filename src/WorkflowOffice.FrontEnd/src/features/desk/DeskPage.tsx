import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { fullDateText, today, weekdayText } from '../../lib/dates';
import { useCurrentSession } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { DeskClocks, DeskNotices, DeskTasks } from './DeskLists';
import { DeskCounts } from './DeskCounts';
import { useDesk } from './useDesk.query';
import './desk.css';

const t = texts.desk;

export function DeskPage() {
  const desk = useDesk();
  const { user } = useCurrentSession();
  const date = today();

  return (
    <>
      <PageHeader title={texts.shell.menu.desk} hint={t.hint(user.name, fullDateText(date), weekdayText(date))} />
      <QueryView query={desk} rows={12}>
        {({ counts, todo, clocks, notices }) => (
          <>
            <DeskCounts counts={counts} />
            <div className="desk">
              <Panel title={t.todo} extra={<Link to="/inbox/todo">{t.more}</Link>} flush>
                {todo.length > 0 ? <DeskTasks tasks={todo} /> : <EmptyState text={t.noTodo} />}
              </Panel>
              <div>
                <Panel title={t.clocks} extra={<Link to="/clocks">{t.more}</Link>} flush>
                  {clocks.length > 0 ? <DeskClocks clocks={clocks} /> : <EmptyState text={t.noClocks} />}
                </Panel>
                <Panel title={t.notices} extra={<Link to="/notices">{t.more}</Link>} flush>
                  {notices.length > 0 ? <DeskNotices notices={notices} /> : <EmptyState text={t.noNotices} />}
                </Panel>
              </div>
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}
