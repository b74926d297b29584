import { type ReactNode, useState } from 'react';
import { ClockDrawer } from '../features/clocks/ClockDrawer';
import { WhyContext } from '../lib/why/whyContext';

/** Every date of the office can be asked why; the answer opens over whatever page asked. */
export function WhyHost({ children }: { children: ReactNode }) {
  const [clock, setClock] = useState<string>();
  return (
    <WhyContext value={setClock}>
      {children}
      <ClockDrawer id={clock} onClose={() => setClock(undefined)} />
    </WhyContext>
  );
}
