import { flushCompileCache } from 'node:module';
import { brokenOff, stopOf, whereOf } from './failure.ts';
import { type Outcome, refused } from './outcome.ts';
import { type ReadFile, readingHere } from './reader.ts';
import { sources } from './sources/registry.ts';
import { Stop } from './stop.ts';
import { sweepOwnScratch } from './sweep-scratch.ts';
import type { TakeTask } from './take-extract.ts';

/** What the reading process answers to a file. */
export type Answer = { outcome: Outcome } | { stop: string };

const answer = async (read: ReadFile, task: TakeTask): Promise<Answer> => {
  try {
    return { outcome: await read(task) };
  } catch (error) {
    return error instanceof Stop
      ? { stop: error.message }
      : { outcome: refused(task.path, null, brokenOff(whereOf(error))) };
  }
};

/** Answers to one file at a time, until the command that asks is done or gone. */
const serve = (read: ReadFile): Promise<void> =>
  new Promise((resolve) => {
    // The command may be gone already; nobody tells that any more.
    if (!process.connected) {
      resolve();
      return;
    }
    let busy = false;
    process.on('message', async (task: TakeTask) => {
      busy = true;
      flushCompileCache();
      process.send?.(await answer(read, task));
      busy = false;
    });
    process.once('disconnect', () => {
      if (!busy) {
        resolve();
        return;
      }
      // Nobody waits for this file any more, and the copies of it must go.
      sweepOwnScratch();
      process.kill(process.pid, 'SIGKILL');
    });
  });

// The command decides when reading ends; a service manager sends its signal to every process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

try {
  await readingHere(sources)(serve);
  // Not waiting for a statement of DuckDB that failed half-way and holds a thread.
  process.kill(process.pid, 'SIGKILL');
} catch (error) {
  const stop = stopOf(error);
  if (stop === null) throw error;
  process.on('message', () => process.send?.({ stop: stop.message } satisfies Answer));
}
