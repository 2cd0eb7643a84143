import { Worker } from 'node:worker_threads';
import { tooNarrow, type Found, type Problem } from './linear-program.ts';

export type Answer = { found: Found[] } | { error: string };

/** Counts in a problem from which it takes long enough to be looked at beside the others. */
const fewestBeside = 2000;

let started: Worker | null = null;

/** The second thread, which needs a while to get ready; asked for early it does so while queries run. It keeps no process alive. */
export function theWorker(): Worker {
  if (started !== null) return started;
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url));
  worker.unref();
  // What it was asked then fails (see below); the next release starts another.
  worker.on('exit', () => (started = null));
  return (started = worker);
}

/** As tooNarrow, with the largest problem in a thread of its own. */
export async function tooNarrowBeside(problems: readonly Problem[]): Promise<Found[]> {
  const sizes = problems.map(({ bounds }) => bounds.length);
  const largest = sizes.indexOf(Math.max(...sizes));
  if ((sizes[largest] ?? 0) < fewestBeside) return tooNarrow(problems);
  const asked = problems.slice(largest, largest + 1);
  const answer = askWorker(asked);
  const others = await tooNarrow(problems.filter((_, problem) => problem !== largest));
  return [
    ...others.map((one) => ({ ...one, problem: one.problem < largest ? one.problem : one.problem + 1 })),
    ...(await answer).map((one) => ({ ...one, problem: largest })),
  ];
}

async function askWorker(problems: readonly Problem[]): Promise<Found[]> {
  const worker = theWorker();
  worker.ref();
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.once('message', resolve).once('error', reject);
  worker.postMessage(problems, []);
  try {
    const answer = await promise;
    if ('error' in answer) throw new Error(answer.error);
    return answer.found;
  } finally {
    worker.off('message', resolve).off('error', reject);
    worker.unref();
  }
}
