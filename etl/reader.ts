import type { Outcome } from './outcome.ts';
import { withReadingDatabases } from './reading-database.ts';
import type { Source } from './sources/source.ts';
import { takeExtract, type TakeTask } from './take-extract.ts';

/** Reads one file and tells what became of it. */
export type ReadFile = (task: TakeTask) => Promise<Outcome>;

/** Gives a task a way to read files, and cleans up after it. */
export type WithReader = <T>(task: (read: ReadFile) => Promise<T>) => Promise<T>;

/** Reads in this process. The command line reads in another one (reading-apart.ts), which uses this. */
export const readingHere =
  (sources: readonly Source[]): WithReader =>
  (task) =>
    withReadingDatabases((inDatabase) => task((one) => takeExtract(one, sources, inDatabase)));
