import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readingEnvironment, readingFlags } from '../reading-apart.ts';
import { readingLimits } from '../reading-limits.ts';

const run = promisify(execFile);

/** In milliseconds; ten million rows take a minute on an idle machine. */
const longest = 30 * 60_000;

/** Runs a program of this folder as the process runs in which files are read, for half an hour at most; gives what it wrote as JSON. */
export const asReader = async <Measured>(program: string, ...task: readonly string[]): Promise<Measured> => {
  const command = [...readingFlags(readingLimits.heapMegabytes), join(import.meta.dirname, program), ...task];
  return JSON.parse((await run(process.execPath, command, { env: readingEnvironment(), timeout: longest })).stdout);
};
