import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commandLine } from '../command-line.ts';

const empty = mkdtempSync(join(tmpdir(), 'trace-'));

const run = async (args: readonly string[]): Promise<{ code: number; text: string }> => {
  const told: string[] = [];
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void told.push(line));
  const code = await commandLine(args);
  vi.restoreAllMocks();
  return { code, text: told.join('\n') };
};

test('--help says how trace works, and the help of the command line names it', async () => {
  expect(await run(['trace', '--help'])).toMatchObject({ code: 0, text: expect.stringContaining('--warehouse MAP') });
  expect(await run(['--help'])).toMatchObject({
    code: 0,
    text: expect.stringContaining('trace INDICATOR PERIODE'),
  });
});

test.each([
  [2, 'Noem een indicator en een periode.', ['trace']],
  [2, "Er is geen indicator 'I99'.", ['trace', 'I99', '2024Q1']],
  [2, 'Noem ook een periode.', ['trace', 'I16']],
  [2, "'2024Q5' is geen periode.", ['trace', 'I16', '2024Q5']],
  [2, "I16 heeft geen maat 'x'. Er is: main.", ['trace', 'I16', '2024Q1', '--measure', 'x']],
  [2, "I16 is niet verdeeld naar 'wet'.", ['trace', 'I16', '2024Q1', '--breakdown', 'wet', '--group', 'Wmo']],
  [2, 'Noem --breakdown en --group samen.', ['trace', 'I16', '2024Q1', '--group', 'Ens']],
  [2, 'Noem bij een groep ook het gebied', ['trace', 'I16', '2024Q1', '--breakdown', 'wijk', '--group', 'Ens']],
  [2, "'../weg' is geen generatie.", ['trace', 'I16', '2024Q1', '--generation', '../weg']],
  [2, 'De optie --alles bestaat niet.', ['trace', 'I16', '2024Q1', '--alles']],
  [1, `In ${empty} staan geen cijfers. Laad ze met`, ['trace', 'I16', '2024Q1', '--warehouse', empty]],
])('exit code %i and "%s"', async (code, message, args) => {
  const answer = await run(args);
  expect(answer).toMatchObject({ code, text: expect.stringContaining(message) });
  expect(answer.text).not.toMatch(/\n\s+at /);
});

test('a norm that is no number of days is told in one line', () => {
  const env = { ...process.env, NORM_START_ZORG_DAGEN: 'acht weken' };
  const options = { cwd: join(import.meta.dirname, '../..'), env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['indicators/main.ts', '--help'], options);
  expect(status).toBe(2);
  expect(
    `${stdout}${stderr}`
      .trim()
      .split('\n')
      .filter((line) => !line.includes('Warning')),
  ).toEqual(['NORM_START_ZORG_DAGEN is "acht weken". Geef een aantal dagen, bijvoorbeeld NORM_START_ZORG_DAGEN=56.']);
});
