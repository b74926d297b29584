import type { ClockRow } from '../../api/models';
import { DeadlineText } from '../../components/DeadlineText';
import { ProvisionalTag } from '../../components/DueTag';
import { EmptyState } from '../../components/EmptyState';
import { ShadeTag } from '../../components/ShadeTag';
import { WhyDate } from '../../components/WhyDate';
import { citation } from '../../lib/citation';
import { clockShades, deadlineShades } from '../../lib/colours';
import { dateText, daysLeftText } from '../../lib/dates';
import { useWhy } from '../../lib/why/whyContext';
import { texts } from '../../texts';
import { isCounting, stopText } from './clockState';
import './clocks.css';

const t = texts.clocks;

/** Every clock of a case: when it ends, how many days are left, and the door to “why this day”. */
export function ClockCards({ clocks }: { clocks: ClockRow[] }) {
  if (clocks.length === 0) return <EmptyState text={t.emptyForCase} />;
  return (
    <div className="clock-cards">
      {clocks.map((clock) => (
        <ClockCard key={clock.id} clock={clock} />
      ))}
    </div>
  );
}

function ClockCard({ clock }: { clock: ClockRow }) {
  const why = useWhy();
  const counting = isCounting(clock);
  const shade = counting ? deadlineShades[clock.colour] : clockShades[clock.state];
  return (
    <article className="clock-card" style={{ borderLeftColor: shade.text }} aria-label={clock.name}>
      <div className="clock-card-head">
        <strong>{clock.name}</strong>
        <ShadeTag shade={shade} strong title={texts.common.colours[clock.colour]}>
          {counting ? daysLeftText(clock.daysLeft) : t.states[clock.state]}
        </ShadeTag>
      </div>
      <div className="clock-card-due">
        <span className="quiet">{t.dueOn}</span> <b>
          <WhyDate date={clock.dueOn} clockId={clock.id}>
            {dateText(clock.dueOn)}
          </WhyDate>
        </b> {clock.provisional && <ProvisionalTag />}
      </div>
      <div className="quiet">{t.start(clock.startFact, dateText(clock.startedOn))}</div>
      <div className="quiet">{citation(clock.article)}</div>
      {stopText(clock) && (
        <div>
          <DeadlineText text={stopText(clock)} clocks={[clock]} />
        </div>
      )}
      <button type="button" className="link" aria-label={t.whyLabel(clock.name)} onClick={() => why(clock.id)}>
        {t.why}
      </button>
    </article>
  );
}
