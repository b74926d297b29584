import type { ClockRow } from '../../api/models';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';

/** Whether days are still running, so that “days left” means something. */
export const isCounting = ({ state }: Pick<ClockRow, 'state'>) => state === 'Running' || state === 'Overdue';

export const stopText = ({ stoppedAt, stopReason }: Pick<ClockRow, 'stoppedAt' | 'stopReason'>) =>
  stoppedAt ? texts.clocks.stopped(instantText(stoppedAt), stopReason ?? '') : '';
