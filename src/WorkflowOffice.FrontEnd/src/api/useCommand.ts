import { useMutation, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ProblemError } from './problem';
import { PressIds } from './requestId';

interface CommandOptions<TVariables, TAnswer> {
  run: (variables: TVariables, requestId: string) => Promise<TAnswer>;
  /** Queries that are out of date after the command. */
  refreshes?: QueryKey[];
  onSuccess?: (answer: TAnswer, variables: TVariables) => void;
}

const lostAnswersToRetry = 2;

/** A state-changing call: carries a request id that stays the same for every retry of the same press. */
export function useCommand<TVariables, TAnswer>({ run, refreshes = [], onSuccess }: CommandOptions<TVariables, TAnswer>) {
  const presses = useRef(new PressIds());
  const queries = useQueryClient();

  return useMutation<TAnswer, unknown, TVariables>({
    mutationFn: (variables) => run(variables, presses.current.idFor(variables)),
    retry: (failures, error) => error instanceof ProblemError && error.status === 0 && failures < lostAnswersToRetry,
    retryDelay: 600,
    networkMode: 'always',
    onSettled: (_answer, error, variables) => presses.current.settled(variables, error),
    onSuccess: (answer, variables) => {
      for (const queryKey of refreshes) void queries.invalidateQueries({ queryKey });
      onSuccess?.(answer, variables);
    },
  });
}
