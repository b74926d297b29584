import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WhyContext } from '../lib/why/whyContext';
import { texts } from '../texts';
import { DeadlineText } from './DeadlineText';

const text = '期限“申请复查”届满日由 2026年3月12日 改为 2026年3月16日。';

describe('DeadlineText', () => {
  it('asks why of every date of a text about one clock, and keeps the text', async () => {
    const why = vi.fn();
    const { container } = render(
      <WhyContext value={why}>
        <DeadlineText text={text} clockId="c1" />
      </WhyContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: texts.clocks.whyDate('2026-03-16') }));
    expect(why).toHaveBeenCalledWith('c1');
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(container).toHaveTextContent(text);
  });

  it('asks only of the days on which a clock of the case ends', () => {
    render(<DeadlineText text={text} clocks={[{ id: 'c2', dueOn: '2026-03-16' }]} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('prefers the clock that ends on the date, and reads dates of both kinds', async () => {
    const why = vi.fn();
    render(
      <WhyContext value={why}>
        <DeadlineText text="执行期限已于 2026-05-06 届满" clockId="c1" clocks={[{ id: 'c2', dueOn: '2026-05-06' }]} />
      </WhyContext>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(why).toHaveBeenCalledWith('c2');
  });

  it('leaves a text without clocks as it is', () => {
    render(<DeadlineText text={text} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
