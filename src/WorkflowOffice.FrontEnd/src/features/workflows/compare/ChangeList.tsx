import type { KeyboardEvent } from 'react';
import type { DefinitionChange } from '../../../api/models';
import { EmptyState } from '../../../components/EmptyState';
import { ShadeTag } from '../../../components/ShadeTag';
import { changeShades } from '../../../lib/colours';
import { texts } from '../../../texts';
import './compare.css';

const t = texts.workflows.compare;

interface ChangeListProps {
  changes: DefinitionChange[];
  chosen: string | undefined;
  onChoose: (step: string) => void;
}

/** What differs, in words; a line leads to its step. */
export function ChangeList({ changes, chosen, onChoose }: ChangeListProps) {
  if (changes.length === 0) return <EmptyState text={t.none} />;
  return (
    <ol className="changes" onKeyDown={walk}>
      {changes.map((change, index) => (
        <li key={index}>
          <ShadeTag shade={changeShades[change.kind]}>{t.kinds[change.kind]}</ShadeTag>
          {change.stepId ? (
            <button type="button" aria-pressed={chosen === change.stepId} onClick={() => change.stepId && onChoose(change.stepId)}>
              {change.text}
            </button>
          ) : (
            <span>{change.text}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The arrow keys walk from change to change; Enter shows it. */
function walk(event: KeyboardEvent<HTMLOListElement>) {
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + way];
  next?.focus();
  next?.click();
  event.preventDefault();
}
