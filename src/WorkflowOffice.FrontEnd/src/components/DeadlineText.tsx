import type { ClockRow } from '../api/models';
import { isoOfChinese } from '../lib/dates';
import { WhyDate } from './WhyDate';

interface DeadlineTextProps {
  text: string;
  /** The clock that every date of the text is about. */
  clockId?: string | null;
  /** Or the clocks of the case: a date on which one of them ends leads to its derivation. */
  clocks?: Pick<ClockRow, 'id' | 'dueOn'>[];
}

const chineseDate = /(\d{4}年\d{1,2}月\d{1,2}日)/;

/** Free text in which the deadline dates answer “为什么是这一天”, like those of the lists. */
export function DeadlineText({ text, clockId, clocks = [] }: DeadlineTextProps) {
  return text.split(chineseDate).map((part, index) => {
    const date = isoOfChinese(part);
    const clock = date && (clockId ?? clocks.find((one) => one.dueOn === date)?.id);
    return clock ? (
      <WhyDate key={index} date={date} clockId={clock}>
        {part}
      </WhyDate>
    ) : (
      part
    );
  });
}
