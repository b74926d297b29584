import { Alert, Drawer, Tabs } from 'antd';
import type { ClockDetail } from '../../api/models';
import { ProvisionalTag } from '../../components/DueTag';
import { LabelValue } from '../../components/LabelValue';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { clockShades, deadlineShades } from '../../lib/colours';
import { dateText, daysLeftText, instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { ClockActions } from './actions/ClockActions';
import { ClockAlerts } from './ClockAlerts';
import { ClockChanges } from './ClockChanges';
import { ClockHistory } from './ClockHistory';
import { DerivationCalendar } from './DerivationCalendar';
import { DerivationTable } from './DerivationTable';
import { isCounting, stopText } from './clockState';
import { useClock } from './useClock.query';
import './clocks.css';

const t = texts.clocks;

/** “为什么是这一天”: the sentence, the facts it stands on, and every day that was counted or left out. */
export function ClockDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const clock = useClock(id);
  return (
    <Drawer open={id !== undefined} onClose={onClose} size={820} destroyOnHidden title={clock.data ? t.whyLabel(clock.data.name) : t.why}>
      <QueryView query={clock} rows={14}>
        {(data) => <Answer clock={data} />}
      </QueryView>
    </Drawer>
  );
}

function Answer({ clock }: { clock: ClockDetail }) {
  return (
    <>
      <p className="clock-sentence">{clock.sentence}</p>
      {clock.calendarProblem && <Alert className="clock-alert" type="warning" showIcon role="alert" title={clock.calendarProblem} description={t.calendarProblemHint} />}
      {clock.reopenedAt && <Alert className="clock-alert" type="info" showIcon title={t.reopened(instantText(clock.reopenedAt))} description={t.reopenedHint} />}
      <ClockFacts clock={clock} />
      <ClockActions clock={clock} />
      <ClockChanges clock={clock} />
      <Tabs
        size="small"
        items={[
          { key: 'calendar', label: t.calendarView, children: <DerivationCalendar clock={clock} /> },
          { key: 'table', label: t.tableView, children: <DerivationTable days={clock.derivation} /> },
        ]}
      />
      <ClockAlerts alerts={clock.alerts} />
      <ClockHistory history={clock.history} />
    </>
  );
}

function ClockFacts({ clock }: { clock: ClockDetail }) {
  return (
    <div className="facts">
      <LabelValue label={t.dueOn}>
        <b>{clock.dueAt ? instantText(clock.dueAt) : dateText(clock.dueOn)}</b> {clock.provisional && <ProvisionalTag />}
      </LabelValue>
      <LabelValue label={t.columns.state}>
        <ShadeTag shade={isCounting(clock) ? deadlineShades[clock.colour] : clockShades[clock.state]}>
          {isCounting(clock) ? daysLeftText(clock.daysLeft) : t.states[clock.state]}
        </ShadeTag>{' '}
        {stopText(clock)}
        {clock.pausedOn && t.paused(clock.pausedOn, clock.remainingAtPause)}
      </LabelValue>
      <LabelValue label={t.startLabel}>
        {t.start(clock.startFact, clock.startedAt ? instantText(clock.startedAt) : dateText(clock.startedOn))}
        {clock.movesWith.length > 0 && <span className="quiet"> {t.movesWith(clock.movesWith.join(texts.common.listSeparator))}</span>}
      </LabelValue>
      <LabelValue label={t.rawEnd}>
        {dateText(clock.rawEnd)} {clock.rawEnd !== clock.dueOn && t.rolled}
      </LabelValue>
      <LabelValue label={t.prudentOn}>
        <span title={t.prudentHint}>{dateText(clock.prudentOn)}</span>
      </LabelValue>
      <LabelValue label={t.article}>{citation(clock.article)}</LabelValue>
      <LabelValue label={t.rule}>
        {clock.ruleCode} {clock.ruleFrom && <span className="quiet">{t.ruleFrom(clock.ruleFrom)}</span>}
      </LabelValue>
      <LabelValue label={t.onExpiry}>{clock.onExpiry}</LabelValue>
      {clock.assignedTo && <LabelValue label={t.assignedTo}>{clock.assignedTo}</LabelValue>}
    </div>
  );
}
