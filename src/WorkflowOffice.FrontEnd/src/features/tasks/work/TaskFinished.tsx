import { Alert, Button, Space } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ClockRow, CompletionAnswer } from '../../../api/models';
import { DeadlineText } from '../../../components/DeadlineText';
import { Panel } from '../../../components/Panel';
import { ShadeTag } from '../../../components/ShadeTag';
import { citation } from '../../../lib/citation';
import { deadlineShades } from '../../../lib/colours';
import { texts } from '../../../texts';

const t = texts.tasks.finished;
const alertTypes = { Info: 'info', Warning: 'warning', Refused: 'error' } as const;

interface TaskFinishedProps {
  answer: CompletionAnswer;
  outcome: string;
  /** The clocks of the case: their days in the messages say why. */
  clocks: Pick<ClockRow, 'id' | 'dueOn'>[];
  onDocument: (documentId: string) => void;
}

/** What the completed step has brought about. */
export function TaskFinished({ answer, outcome, clocks, onDocument }: TaskFinishedProps) {
  const navigate = useNavigate();
  const next = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const mine = answer.nextTasks.find((task) => task.mine);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'center' });
    next.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);

  return (
    <Panel title={t.title}>
      <div role="status" ref={top}>
        <Alert type="success" showIcon title={t.title} description={t.outcome(outcome)} className="task-work-alert" />
        {answer.messages.map((message) => (
          <Alert
            key={`${message.code ?? ''}${message.text}`}
            type={alertTypes[message.level]}
            showIcon
            className="task-work-alert"
            title={<DeadlineText text={`${t.levels[message.level]}${texts.common.colon}${message.text}`} clocks={clocks} />}
            description={
              (message.code || message.article || message.documentId) && (
                <>
                  {[message.code, citation(message.article)].filter(Boolean).join(' · ')}{' '}
                  {message.documentId && (
                    <button type="button" className="link" onClick={() => onDocument(message.documentId ?? '')}>
                      {t.document}
                    </button>
                  )}
                </>
              )
            }
          />
        ))}
      </div>
      <h3>{t.next}</h3>
      {answer.nextTasks.length === 0 && <p className="quiet">{t.noNext}</p>}
      <ul className="finished-next">
        {answer.nextTasks.map((task) => (
          <li key={task.id}>
            {task.mine ? <Link to={`/tasks/${task.id}`}>{task.title}</Link> : task.title} <span className="quiet">{task.assignedTo}</span>{' '}
            {task.mine && <ShadeTag shade={deadlineShades.Green}>{t.mine}</ShadeTag>}
          </li>
        ))}
      </ul>
      <div ref={next}>
        <Space>
          {mine && (
            <Button type="primary" onClick={() => void navigate(`/tasks/${mine.id}`)}>
              {t.goOn}
            </Button>
          )}
          <Button type={mine ? 'default' : 'primary'} onClick={() => void navigate('/inbox/todo')}>
            {t.toInbox}
          </Button>
          <Button onClick={() => void navigate(`/cases/${answer.caseId}`)}>{t.toCase}</Button>
        </Space>
      </div>
    </Panel>
  );
}
