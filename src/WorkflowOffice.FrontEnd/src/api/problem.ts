import { texts } from '../texts';
import type { Problem } from './models';

/** A refusal of the server, or a request that never reached it (status 0). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get status() {
    return this.problem.status;
  }

  get code() {
    return this.problem.code ?? undefined;
  }

  /** The server may or may not have acted: asking again needs the same request id. */
  get isUncertain() {
    return this.status === 0 || this.status >= 500;
  }
}

export const unreachable = () =>
  new ProblemError({ status: 0, title: texts.errors.unreachableTitle, detail: texts.errors.unreachable, code: 'X-NET-01' });

/** Reads an answer that is not a success. What is not problem+json is replaced: people never see a page of HTML or a stack trace. */
export function problemFrom(status: number, body: unknown): ProblemError {
  const title = texts.errors.byStatus[status] ?? texts.errors.unexpected;
  if (!isProblem(body)) return new ProblemError({ status, title, detail: title });
  return new ProblemError({ ...body, status, title: body.title ?? title, detail: body.detail ?? body.title ?? title });
}

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: -1, title: texts.errors.unexpected, detail: texts.errors.unexpectedInPage };
}

const isProblem = (body: unknown): body is Partial<Problem> =>
  typeof body === 'object' && body !== null && ('title' in body || 'detail' in body || 'code' in body);
