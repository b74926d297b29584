import type { Colour } from '../api/models';
import { deadlineShades } from '../lib/colours';
import { daysLeftText } from '../lib/dates';
import { texts } from '../texts';
import { ShadeTag } from './ShadeTag';
import { WhyDate } from './WhyDate';

interface Due {
  dueOn?: string | null;
  daysLeft?: number | null;
  colour: Colour;
  provisional?: boolean;
  /** The clock that the day comes from. */
  clockId?: string | null;
}

/** “2026-03-12 剩 3 天”, coloured; the date says why it is this day. */
export function DueTag({ due: { dueOn, daysLeft, colour, provisional, clockId } }: { due: Due }) {
  if (!dueOn) return <span className="quiet">—</span>;
  return (
    <span className="due-tag">
      <WhyDate date={dueOn} clockId={clockId} />{' '}
      {daysLeft != null && (
        <ShadeTag shade={deadlineShades[colour]} title={texts.common.colours[colour]} strong>
          {daysLeftText(daysLeft)}
        </ShadeTag>
      )}{' '}
      {provisional && <ProvisionalTag />}
    </span>
  );
}

export function ProvisionalTag() {
  return (
    <ShadeTag shade={deadlineShades.Yellow} title={texts.common.provisionalHint}>
      {texts.common.provisional}
    </ShadeTag>
  );
}
