/** What is being made of what: steps done, of all. */
export type Progress = { done: number; total: number; waiting: boolean };

export type Job<Made> = {
  progress: Progress;
  made: Promise<Made>;
  ready: Made | null;
  failed: Error | null;
  failedAt: number;
};

/** So long (ms) what failed stays so, to be told to who waits for it; who asks later begins anew. */
const toldFor = 10_000;

/** Notes how a job ended; whoever waits for its turn goes on either way. */
async function settle<Made>(job: Job<Made>): Promise<void> {
  try {
    job.ready = await job.made;
  } catch (error) {
    job.failed = error instanceof Error ? error : new Error(String(error));
    job.failedAt = performance.now();
  }
}

/** Makes one thing at a time, each once, and keeps the newest under the key of what they were made from. */
export function keptJobs<Made>(most: number) {
  const jobs = new Map<string, Job<Made>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key: string, total: () => number, make: (progress: Progress) => Promise<Made>): Job<Made> => {
    const known = jobs.get(key);
    if (known !== undefined && (known.failed === null || performance.now() - known.failedAt < toldFor)) return known;
    const progress: Progress = { done: 0, total: total(), waiting: true };
    const made = last.then(() => {
      progress.waiting = false;
      return make(progress);
    });
    const job: Job<Made> = { progress, made, ready: null, failed: null, failedAt: 0 };
    last = settle(job);
    jobs.set(key, job);
    const [oldest] = jobs.keys();
    if (jobs.size > most && oldest !== undefined) jobs.delete(oldest);
    return job;
  };
}
