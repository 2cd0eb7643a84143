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
