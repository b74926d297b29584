import { deadlineShades } from '../lib/colours';
import { texts } from '../texts';
import { ShadeTag } from './ShadeTag';

/** Marks what no person did. */
export const AutomaticTag = () => <ShadeTag shade={deadlineShades.None}>{texts.common.automatic}</ShadeTag>;
