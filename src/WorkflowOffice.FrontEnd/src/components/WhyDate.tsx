import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useWhy } from '../lib/why/whyContext';
import { texts } from '../texts';
import './whyDate.css';

interface WhyDateProps {
  /** yyyy-MM-dd. */
  date: string;
  /** The clock that the date comes from; without one it is only a date. */
  clockId?: string | null;
  /** Or the answer itself, for a day that no clock has yet. */
  sentence?: string;
  children?: ReactNode;
}

/** A deadline date, wherever one is shown: pressing it answers “为什么是这一天”. */
export function WhyDate({ date, clockId, sentence, children }: WhyDateProps) {
  const why = useWhy();
  if (sentence) {
    return (
      <Popover trigger={['click']} title={texts.clocks.why} content={<div className="why-sentence">{sentence}</div>}>
        <button type="button" className="link why-date number" aria-label={texts.clocks.whyDate(date)}>
          {children ?? date}
        </button>
      </Popover>
    );
  }
  if (!clockId) return <span className="number">{children ?? date}</span>;
  return (
    <button
      type="button"
      className="link why-date number"
      title={texts.clocks.why}
      aria-label={texts.clocks.whyDate(date)}
      onClick={(event) => {
        event.stopPropagation();
        why(clockId);
      }}
    >
      {children ?? date}
    </button>
  );
}
