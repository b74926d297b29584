import { timeText } from '../../../lib/dates';
import { texts } from '../../../texts';
import type { DraftState } from './useDraft';

const t = texts.tasks.draft;

/** Whether the answers are safe. */
export const DraftLine = ({ state }: { state: DraftState }) => (
  <span className={state.kind === 'failed' ? 'draft-line draft-line-failed' : 'draft-line quiet'} role="status">
    {words(state)}
  </span>
);

function words(state: DraftState): string {
  switch (state.kind) {
    case 'saved':
      return t.saved(timeText(state.at));
    case 'saving':
      return t.saving;
    case 'unsaved':
      return t.unsaved;
    case 'failed':
      return t.failed;
    case 'clean':
      return '';
  }
}
