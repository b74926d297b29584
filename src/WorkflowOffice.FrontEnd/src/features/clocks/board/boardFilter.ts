import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface BoardFilter {
  /** running, all, paused, provisional, or a colour. */
  shown: string;
  unit: string;
  procedure: string;
  person: string;
  q: string;
}

const names = ['shown', 'unit', 'procedure', 'person', 'q'] as const;
const colours = ['Green', 'Yellow', 'Red', 'Overdue'];

export const isColour = (shown: string) => colours.includes(shown);

/** As the office asks for it; empty ones are left out. */
export function queryOf({ shown, unit, procedure, person, q }: BoardFilter) {
  return {
    state: isColour(shown) ? 'running' : shown,
    ...(isColour(shown) ? { colour: shown } : {}),
    ...(unit ? { unit } : {}),
    ...(procedure ? { procedure } : {}),
    ...(person ? { person } : {}),
    ...(q ? { q } : {}),
  };
}

/** The filter lives in the address, so that a view can be kept as a bookmark and Back returns to it. */
export function useBoardFilter(): [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo<BoardFilter>(
    () => ({
      shown: params.get('shown') ?? 'running',
      unit: params.get('unit') ?? '',
      procedure: params.get('procedure') ?? '',
      person: params.get('person') ?? '',
      q: params.get('q') ?? '',
    }),
    [params],
  );
  const change = useCallback(
    (changed: Partial<BoardFilter>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of names) {
            const value = changed[name];
            if (value === undefined) continue;
            if (value && !(name === 'shown' && value === 'running')) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [filter, change];
}
