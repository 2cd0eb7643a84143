import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCache } from './compile-cache.ts';
import { brokenOff, meaningOf, tooLong, tooMuchMemory } from './failure.ts';
import { refused } from './outcome.ts';
import { isErrno } from './pseudonym-key.ts';
import type { WithReader } from './reader.ts';
import type { Answer } from './reading-child.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import { Refusal } from './refusal.ts';
import { Stop } from './stop.ts';
import { sweepScratch } from './sweep-scratch.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import type { TakeTask } from './take-extract.ts';

/**
 * Reads files in a process of their own, one after another, so that a file that takes all memory or makes the reader
 * crash takes nothing else down: that file is refused and a new process goes on with the next. The signal stops it at once.
 */
export const readingApart =
  (limits: ReadingLimits = readingLimits, signal?: AbortSignal): WithReader =>
  async (task) => {
    let child: ChildProcess | null = start(limits);
    try {
      return await task(async (one) => {
        child ??= start(limits);
        const reading = child;
        const stop = (): void => void reading.kill('SIGKILL');
        signal?.addEventListener('abort', stop);
        if (signal?.aborted === true) stop();
        const answer = await ask(reading, one, limits);
        signal?.removeEventListener('abort', stop);
        if (answer instanceof Refusal) {
          child = null;
          await sweepScratch();
          if (one.keep) await sweepUnfinished(one.keep.warehouse);
          if (signal?.aborted === true) throw new Stop('Het lezen is onderbroken. Er is niets veranderd.');
          const bytes = await sizeOf(one.path);
          return { ...refused(one.path, null, answer), ...(bytes > 0 && { facts: { bytes } }) };
        }
        if ('stop' in answer) throw new Stop(answer.stop);
        return answer.outcome;
      });
    } finally {
      if (child !== null) await end(child);
    }
  };

/** Little room for what has just been made: most of it is a cell or a tag that is gone at once. */
export const readingFlags = (heapMegabytes: number): string[] => [
  `--max-old-space-size=${heapMegabytes}`,
  '--max-semi-space-size=2',
];

/** Two arenas of glibc, not one for each thread: every arena keeps memory that another could have used. */
export const readingEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_COMPILE_CACHE: compileCache,
  MALLOC_ARENA_MAX: '2',
  ...process.env,
});

const start = ({ heapMegabytes }: ReadingLimits): ChildProcess =>
  fork(join(import.meta.dirname, 'reading-child.ts'), [], {
    execArgv: readingFlags(heapMegabytes),
    serialization: 'advanced',
    env: readingEnvironment(),
    // Its own group, so that Ctrl-C reaches this process alone, which then ends the other.
    detached: true,
    // What it says on stderr may quote the file; it is read for one word and not shown.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** In milliseconds, for a process that has nothing left to do. */
const timeToEnd = 5000;

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // A statement of DuckDB that failed half-way may hold a thread for ever.
  let late = false;
  const timer = setTimeout(() => {
    late = child.kill('SIGKILL');
  }, timeToEnd);
  child.disconnect();
  await gone;
  clearTimeout(timer);
  if (late) await sweepScratch();
};

/** The answer of the process; a Refusal when it is gone or had to be stopped. */
const ask = async (child: ChildProcess, task: TakeTask, limits: ReadingLimits): Promise<Answer | Refusal> => {
  const seconds = limits.seconds(await sizeOf(task.path));
  return new Promise((resolve) => {
    let why: Refusal | null = null;
    const settle = (answer: Answer | Refusal): void => {
      clearTimeout(timer);
      clearInterval(memory);
      child.off('message', settle).off('close', onClose);
      child.stderr?.off('data', onError);
      resolve(answer);
    };
    const stop = (refusal: Refusal): void => {
      why ??= refusal;
      child.kill('SIGKILL');
    };
    const onError = (data: unknown): void => {
      if (/heap out of memory|allocation failed/i.test(String(data))) why ??= tooMuchMemory();
    };
    const onClose = (code: number | null, signal: string | null): void =>
      settle(why ?? brokenOff(signal ?? `code ${code}`));
    const timer = setTimeout(() => stop(tooLong()), seconds * 1000);
    const memory = setInterval(() => {
      if (residentMegabytes(child.pid) > limits.residentMegabytes) stop(tooMuchMemory());
    }, 200);
    child.stderr?.on('data', onError);
    // `close` comes after the last of stderr.
    child.on('message', settle).on('close', onClose);
    child.send(task, (error) => {
      if (error && (child.exitCode !== null || child.signalCode !== null)) onClose(child.exitCode, child.signalCode);
    });
  });
};

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    // The reader says what is wrong with the file; here its size only sets how long that may take.
    if (meaningOf(error, path) instanceof Refusal) return 0;
    throw error;
  }
};

/** 0 where it cannot be told: on other systems than Linux, or when the process has just gone. */
const residentMegabytes = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ESRCH')) return 0;
    throw error;
  }
};
