/** The server's own words for what went wrong, or ours when it did not answer. */
export class AnswerError extends Error {
  readonly status: number | null;

  constructor(detail: string, status: number | null) {
    super(detail);
    this.status = status;
  }
}

/** Whether the server has nothing at that address. */
export const isNotFound = (error: Error): boolean => error instanceof AnswerError && error.status === 404;

/** Whether asking again may help: no answer, or one that the server could not give just now. */
export const mayPass = (error: Error): boolean =>
  !(error instanceof AnswerError) || error.status === null || error.status >= 500;
