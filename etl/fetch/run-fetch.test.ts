import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../main.ts';
import { runFetch } from './run-fetch.ts';
import { testService } from './service-for-test.ts';
import { youthCare } from './tables-for-test.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  said = [];
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const folders = (): string[] => ['--to', join(folder, 'fetched'), '--cache', join(folder, 'cache')];

test('the command fetches from the address in the environment and ends with what to do next', async () => {
  await using service = await testService({ '85098NED': youthCare() });
  const environment = { CBS_ODATA4_URL: `${service.address}/` };
  expect(await runFetch(['--tables', '85098ned', ...folders()], environment)).toBe(0);
  expect(said).toEqual([
    '✓ 85098NED Indicatoren jeugdzorg in natura; gemeenten: 9 rijen.\n    Niet in deze tabel: GG2209.',
    `1 tabel opgehaald, 0 niet veranderd, 0 niet gelukt.\nNeem de cijfers in gebruik met: npm run etl -- load ${join(folder, 'fetched')}`,
  ]);
  said.length = 0;
  expect(await runFetch(['--tables', '85098ned', '--json', ...folders()], environment)).toBe(0);
  expect(JSON.parse(said.join(''))).toMatchObject({ outcomes: [{ status: 'unchanged' }] });
});

test('a table that fails gives exit code 1 and says what to do', async () => {
  await using service = await testService({});
  expect(await runFetch(['--tables', '85098NED', ...folders()], { CBS_ODATA4_URL: service.address })).toBe(1);
  expect(said.join('\n')).toContain('Wat te doen: Zoek op opendata.cbs.nl/statline');
});

test.for([
  ['a table that is not in the list', ['--tables', '99999NED'], {}, 'De tabel 99999ned staat niet in de lijst'],
  ['a gemeente that is no code', ['--gemeente', '171'], {}, 'is geen gemeentecode'],
  ['an option that does not exist', ['--alles'], {}, '--alles'],
  ['an address that is none', [], { CBS_ODATA_URL: 'cbs' }, 'CBS_ODATA_URL is geen adres'],
  ['another scheme', [], { DATADERDEN_ODATA_URL: 'file:///etc' }, 'DATADERDEN_ODATA_URL is geen adres'],
] as const)('%s gives exit code 2', async ([, argv, environment, message]) => {
  expect(await runFetch([...argv, ...folders()], environment)).toBe(2);
  expect(said.join('\n')).toContain(message);
});

test('the command is part of the etl and stands in its help', async () => {
  expect(await main(['fetch', '--tables', 'niets'])).toBe(2);
  expect(await main(['fetch', '--help'])).toBe(0);
  expect(said.join('\n')).toContain('npm run etl -- fetch');
});

test('parts of a fetch that was killed are removed, those of a running one are not', async () => {
  await using service = await testService({ '85098NED': youthCare() });
  const to = join(folder, 'fetched');
  mkdirSync(to);
  writeFileSync(join(to, '.x.json.999999999.deel'), 'half');
  writeFileSync(join(to, `.y.json.${process.ppid}.deel`), 'half');
  await runFetch(['--tables', '85098NED', ...folders()], { CBS_ODATA4_URL: service.address });
  expect(readdirSync(to).filter((name) => name.endsWith('.deel'))).toEqual([`.y.json.${process.ppid}.deel`]);
});
