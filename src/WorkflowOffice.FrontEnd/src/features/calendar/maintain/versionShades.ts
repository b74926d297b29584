import type { CalendarVersion } from '../../../api/models';
import { deadlineShades, type Shade } from '../../../lib/colours';

export const versionShades: Record<CalendarVersion['state'], Shade> = {
  Submitted: deadlineShades.Yellow,
  Published: deadlineShades.Green,
  Returned: deadlineShades.Red,
  Withdrawn: deadlineShades.None,
};
