import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { testWarehouse } from './load-for-test.ts';
import { readReport } from './report/read-report.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
const year = ['Z1;10-01-2025', 'Z2;11-02-2025', 'Z3;12-03-2025', 'Z4;13-05-2025', 'Z5;14-08-2025', 'Z6;15-11-2025'];
const days = 'select huisverbod_id, opgelegd::text from huisverbod order by 1 limit 3';
const notes = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('Let op'));

it('a correction of the first quarter of a year that stands is told not to count, and the whole year again does', async () => {
  using w = testWarehouse();
  w.write({ 'year.csv': bans(...year) });
  expect((await w.load()).outweighed).toEqual([]);
  w.write({ 'q1.csv': bans('Z1;20-01-2025', 'Z2;21-02-2025', 'Z3;12-03-2025') });
  const loaded = await w.load();
  expect(await w.query(days)).toEqual([
    ['Z1', '2025-01-10'],
    ['Z2', '2025-02-11'],
    ['Z3', '2025-03-12'],
  ]);
  expect(notes(closingLines(loaded))).toEqual([
    expect.stringMatching(
      /^Let op: 2 rijen van q1\.csv tellen niet mee\. year\.csv \(levering [0-9a-f]{12}\) noemt .* Is q1\.csv een verbetering\? Lever dan de hele periode van year\.csv opnieuw aan: 01-01-2025 tot en met 15-11-2025\.$/,
    ),
  ]);
  // What the line says to do helps.
  w.write({ 'again.csv': bans('Z1;20-01-2025', 'Z2;21-02-2025', ...year.slice(2)) });
  expect((await w.load()).outweighed).toEqual([]);
  expect((await w.query(days)).slice(0, 2)).toEqual([
    ['Z1', '2025-01-20'],
    ['Z2', '2025-02-21'],
  ]);
});

it('a file of which every row stood already, as when a correction takes rows away, is told to add nothing', async () => {
  using w = testWarehouse();
  w.write({ 'year.csv': bans(...year) });
  await w.load();
  w.write({ 'q1.csv': bans(...year.slice(0, 2)) });
  const loaded = await w.load({ reportFolder: join(w.folder, 'reports') });
  expect(notes(closingLines(loaded))).toEqual([
    expect.stringContaining('q1.csv voegt niets toe: alle rijen staan precies zo in year.csv'),
  ]);
  const [id = ''] = loaded.outcomes.flatMap((o) => (o.status === 'accepted' ? (o.delivery?.id ?? []) : []));
  const places = [{ type: 'voegt-niets-toe', message: notes(closingLines(loaded))[0] }];
  expect(await readReport(w.warehouse, id)).toMatchObject({ places });
  const beside = (ending: string) => readFileSync(join(w.folder, 'reports', `q1.csv.verslag.${ending}`), 'utf8');
  expect(JSON.parse(beside('json'))).toMatchObject({ places });
  for (const ending of ['txt', 'html']) expect(beside(ending)).toContain('q1.csv voegt niets toe');
});

it('nothing is told of new cases of an earlier quarter, of a later quarter, or of files of one load', async () => {
  using w = testWarehouse();
  w.write({ 'year.csv': bans(...year), 'part.csv': bans('Z1;20-01-2025') });
  expect((await w.load()).outweighed).toEqual([]);
  for (const row of ['Z7;20-01-2025', 'Z1;20-01-2026']) {
    w.write({ 'other.csv': bans(row) });
    expect((await w.load()).outweighed).toEqual([]);
  }
});

it('a file of the last part of a longer one takes no rows away from it, and says how many stay', async () => {
  using w = testWarehouse();
  w.write({ 'year.csv': bans('A1;10-01-2025', 'B1;05-11-2025', 'B2;06-11-2025') });
  await w.load();
  w.write({ 'q4.csv': bans('B2;06-11-2025', 'B3;06-11-2025') });
  expect(notes(closingLines(await w.load()))).toEqual([
    expect.stringMatching(
      /^Let op: er staat 1 rij van year\.csv \(levering [0-9a-f]{12}\) over dezelfde kwartalen niet in q4\.csv\. Die blijft meetellen\. .* hele periode van year\.csv/,
    ),
  ]);
  expect(await w.query('select huisverbod_id from huisverbod order by 1')).toEqual([['A1'], ['B1'], ['B2'], ['B3']]);
});

it('two files of one load that say other things of one case stop it, and in the order of a person the last one counts', async () => {
  using w = testWarehouse();
  w.write({ 'year.csv': bans(...year) });
  await w.load();
  const live = readFileSync(w.warehouse.current, 'utf8');
  const files = {
    'one.csv': bans('N1;04-11-2026', 'N2;06-11-2026', 'N3;06-11-2026'),
    'other.csv': bans('N1;05-11-2026', 'N2;06-11-2026', 'N3;05-11-2026', 'N4;06-11-2026'),
  };
  w.write(files);
  await expect(w.load()).rejects.toThrow(
    /^one\.csv en other\.csv .* spreken elkaar tegen: .* laad dan eerst het oudste/,
  );
  expect(readFileSync(w.warehouse.current, 'utf8')).toBe(live);
  // What the line says to do helps, whichever of the two is the newer one.
  for (const [name, content] of Object.entries(files).toReversed()) {
    w.write({ [name]: content });
    await w.load();
  }
  const ofThatYear = `select huisverbod_id, opgelegd::text from huisverbod where huisverbod_id like 'N%' order by 1`;
  expect(await w.query(ofThatYear)).toEqual([
    ['N1', '2026-11-04'],
    ['N2', '2026-11-06'],
    ['N3', '2026-11-06'],
  ]);
});
