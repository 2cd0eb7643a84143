import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAlive } from '../etl/is-alive.ts';
import { readConfig } from '../server/config/config.ts';

const here = (name: string) => join(import.meta.dirname, name);
const asModule = (code: string) => ['--input-type=module', '-e', code];
const pinned = JSON.stringify(here('pinned.mjs'));

/** A command of two steps, of which the first waits until it is stopped. */
const twoSteps = asModule(`
  import { run } from ${pinned};
  await run(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
  console.log('second step');
`);

/** Waits for the first line, which is the process id of the step. */
const stepOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.stdout?.once('data', (chunk) => resolve(Number(String(chunk).trim()))));

/** Whether a step is gone within some seconds; one that is not is ended here. */
const ended = async (pid: number): Promise<boolean> => {
  for (let turn = 0; turn < 200 && isAlive(pid); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!isAlive(pid)) return true;
  process.kill(pid);
  return false;
};

const result = (code: number, hasBrowser: boolean): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      asModule(`
        import { testResult } from ${JSON.stringify(here('test-result.mjs'))};
        console.log(JSON.stringify(testResult(${code}, ${hasBrowser})));
      `),
      { encoding: 'utf8' },
    ),
  );

test.each(['abc', '', '70000'])(
  'PORT=%s is refused in the words of the server, before anything is installed',
  (port) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [here('start.mjs')], {
      env: { ...process.env, PORT: port, WAREHOUSE: '/nergens' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(1);
    expect(stdout).not.toContain('Installeren');
    expect(() => readConfig({ PORT: port })).toThrow(stderr.trim());
  },
);

test('a command that is asked to stop ends its step and begins no other', async () => {
  const child = spawn(process.execPath, twoSteps, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk) => (told += String(chunk)));
  const step = await stepOf(child);
  const code = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await code).toBe(143);
  expect(await ended(step)).toBe(true);
  expect(told).not.toContain('second step');
});

test('when npm is asked to stop, which ends only the shell between us, the step ends too', async () => {
  // As npm does it; what comes after the command keeps the shell there, as older ones stay.
  const shell = spawn('sh', ['-c', '"$0" "$@"; exit', process.execPath, ...twoSteps], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const step = await stepOf(shell);
  shell.kill('SIGTERM');
  expect(await ended(step)).toBe(true);
});

test('npm test says all pass only where its exit code says so', () => {
  expect(result(0, true)).toMatchObject({ exitCode: 0, words: expect.stringMatching(/^Alle tests slagen/) });
  expect(result(0, false)).toMatchObject({
    exitCode: 1,
    words: expect.stringContaining('browsertests zijn niet gedaan'),
  });
  expect(result(1, true)).toMatchObject({ exitCode: 1, words: expect.stringContaining('gezakt') });
  expect(result(1, false)).toMatchObject({ exitCode: 1, words: expect.stringContaining('gezakt') });
});
