import type { ClockRow } from '../api/models';
import { isDate, isoOfChinese } from '../lib/dates';
import { WhyDate } from './WhyDate';

interface DeadlineTextProps {
  text: string;
  /** The clock that the text is about. */
  clockId?: string | null;
  /** The clocks of the case: a date on which one of them ends leads to its derivation. */
  clocks?: Pick<ClockRow, 'id' | 'dueOn'>[];
}

const aDate = /(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}(?!T))/;

/** Free text in which the deadline dates answer “为什么是这一天”, like those of the lists. */
export function DeadlineText({ text, clockId, clocks = [] }: DeadlineTextProps) {
  return text.split(aDate).map((part, index) => {
    const date = isoOfChinese(part) ?? (isDate(part) ? part : undefined);
    const clock = date && (clocks.find((one) => one.dueOn === date)?.id ?? clockId);
    return clock ? (
      <WhyDate key={index} date={date} clockId={clock}>
        {part}
      </WhyDate>
    ) : (
      part
    );
  });
}
