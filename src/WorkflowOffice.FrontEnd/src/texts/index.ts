import { account } from './account';
import { calendar } from './calendar';
import { cases } from './cases';
import { catalogues } from './catalogues';
import { clocks } from './clocks';
import { common } from './common';
import { designer } from './designer';
import { decisions } from './decisions';
import { desk } from './desk';
import { documents } from './documents';
import { errors } from './errors';
import { incidents } from './incidents';
import { notices } from './notices';
import { numbers } from './numbers';
import { profiles } from './profiles';
import { seals } from './seals';
import { registers } from './registers';
import { shell } from './shell';
import { tasks } from './tasks';
import { templates } from './templates';
import { watch } from './watch';
import { workflows } from './workflows';

/** Every text that people see, by part of the screen. */
export const texts = {
  account,
  calendar,
  cases,
  catalogues,
  clocks,
  common,
  decisions,
  designer,
  desk,
  documents,
  errors,
  incidents,
  notices,
  numbers,
  profiles,
  seals,
  registers,
  shell,
  tasks,
  templates,
  watch,
  workflows,
};
