import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

const script = (
  before: string,
): string => `import { main } from ${JSON.stringify(new URL('main.ts', import.meta.url).href)};
${before}
process.exitCode = await main(process.argv.slice(1));`;

/** Starts the command line in a process of its own, without the release step. */
export const startCommand = (
  argv: readonly string[],
  env: Record<string, string> = {},
  /** A statement that is run first. */
  before = '',
): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, ['--input-type=module', '-e', script(before), ...argv], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
