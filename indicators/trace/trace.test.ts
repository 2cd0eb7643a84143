import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const empty = mkdtempSync(join(tmpdir(), 'trace-'));

type Answer = { code: number; text: string };

const run = (args: readonly string[], env = {}) =>
  new Promise<Answer>((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, ['indicators/main.ts', ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, text: out + err }),
    );
  });

test('--help says how trace works, and the help of the command line names it', async () => {
  const [own, whole] = await Promise.all([run(['trace', '--help']), run(['--help'])]);
  expect(own).toMatchObject({ code: 0, text: expect.stringContaining('--warehouse MAP') });
  expect(whole).toMatchObject({ code: 0, text: expect.stringContaining('trace INDICATOR PERIODE') });
});

test.each([
  [2, 'Noem een indicator en een periode.', ['trace']],
  [2, "Er is geen indicator 'I99'.", ['trace', 'I99', '2024Q1']],
  [2, 'Noem ook een periode.', ['trace', 'I16']],
  [2, "'2024Q5' is geen periode.", ['trace', 'I16', '2024Q5']],
  [2, 'De optie --alles bestaat niet.', ['trace', 'I16', '2024Q1', '--alles']],
  [1, `In ${empty} staan geen cijfers. Laad ze met`, ['trace', 'I16', '2024Q1', '--warehouse', empty]],
])('exit code %i and "%s"', async (code, message, args) => {
  const answer = await run(args);
  expect(answer).toMatchObject({ code, text: expect.stringContaining(message) });
  expect(answer.text).not.toMatch(/\n\s+at /);
});

test('a norm that is no number of days is told in one line', async () => {
  const { code, text } = await run(['--help'], { NORM_START_ZORG_DAGEN: 'acht weken' });
  expect(code).toBe(2);
  expect(
    text
      .trim()
      .split('\n')
      .filter((line) => !line.includes('Warning')),
  ).toEqual(['NORM_START_ZORG_DAGEN is "acht weken". Geef een aantal dagen, bijvoorbeeld NORM_START_ZORG_DAGEN=56.']);
});
