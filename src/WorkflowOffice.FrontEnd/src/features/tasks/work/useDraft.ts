import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormValues } from '../../../api/models';
import { useSaveDraft } from '../useSaveDraft.mutation';

const quietBeforeSaving = 1200;
const pauseAfterFailure = 6000;

export type DraftState = { kind: 'clean' | 'unsaved' | 'saving' | 'failed' } | { kind: 'saved'; at: string };

/** Saves what is being filled in a moment after the last key, again after a failure, and at once when the page is left. */
export function useDraft(taskId: string, savedAt: string | undefined) {
  const [state, setState] = useState<DraftState>(savedAt ? { kind: 'saved', at: savedAt } : { kind: 'clean' });
  const { mutateAsync } = useSaveDraft(taskId);
  const waiting = useRef<FormValues>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef<() => Promise<void>>(() => Promise.resolve());
  const over = useRef(false);

  const schedule = useCallback((delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save.current(), delay);
  }, []);

  useEffect(() => {
    save.current = async () => {
      clearTimeout(timer.current);
      const values = waiting.current;
      if (!values) return;
      waiting.current = undefined;
      setState({ kind: 'saving' });
      try {
        const answer = await mutateAsync(values);
        if (!waiting.current) setState({ kind: 'saved', at: answer.savedAt });
      } catch {
        if (over.current) return;
        waiting.current ??= values;
        setState({ kind: 'failed' });
        schedule(pauseAfterFailure);
      }
    };
  }, [mutateAsync, schedule]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void save.current();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void save.current().finally(() => clearTimeout(timer.current));
    };
  }, []);

  const change = useCallback(
    (values: FormValues) => {
      waiting.current = values;
      setState({ kind: 'unsaved' });
      schedule(quietBeforeSaving);
    },
    [schedule],
  );

  /** Nothing is left to save: the task was completed or given back. */
  const forget = useCallback(() => {
    over.current = true;
    waiting.current = undefined;
    clearTimeout(timer.current);
  }, []);

  /** No draft may overtake the completion that carries the same answers. */
  const hold = useCallback(() => clearTimeout(timer.current), []);

  const resume = useCallback(() => {
    if (waiting.current && !over.current) schedule(quietBeforeSaving);
  }, [schedule]);

  return { state, change, forget, hold, resume };
}
