import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const script = `import { main } from ${JSON.stringify(new URL('main.ts', import.meta.url).href)};
process.exitCode = await main(process.argv.slice(1));`;

/** Starts the command line in a process of its own, without the release step. */
export const startCommand = (
  argv: readonly string[],
  env: Record<string, string> = {},
): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, ['--input-type=module', '-e', script, ...argv], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs it to its end. `told` is all that it printed. */
export const runCommand = async (
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: unknown; told: string }> => {
  const child = startCommand(argv, env);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, told: `${out}${err}` };
};
