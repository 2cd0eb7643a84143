import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runMain } from './main-for-test.ts';
import { testWarehouse } from './load-for-test.ts';

const head = 'Zaaknummer;Datum oplegging;Verlengd;Datum einde';
const sound = Array.from({ length: 40 }, (_, index) => `Z${index};01-11-2025;N;`);

it('rejects writes every rejected row of a delivery with its number', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': [head, ...sound, 'Z98;31-02-2025;N;', 'Z99;01-11-2025;misschien;'].join('\n') });
  await w.load();
  const [[id] = []] = await w.query('select delivery from delivery');
  const file = join(w.folder, 'list.csv');
  const args = ['rejects', String(id), file, '--warehouse', w.warehouse.root];
  expect(await runMain(args)).toMatchObject({ code: 0, told: expect.stringContaining(file) });
  expect(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(';').slice(0, 4).join(';')),
  ).toEqual([
    '\uFEFFrij;kolom;controle;waarde',
    '42;Datum oplegging;datum;31-02-2025',
    '43;Verlengd;ja-nee;xxxxxxxxx',
    '',
  ]);
  expect(await runMain(args)).toMatchObject({ code: 1, told: expect.stringContaining('bestaat al') });
  const unknown = ['rejects', 'abc', '--warehouse', w.warehouse.root];
  expect(await runMain(unknown)).toMatchObject({ code: 1, told: expect.stringContaining("geen levering 'abc'") });
});

it('template writes an empty file of a kind, which check knows again', async () => {
  using w = testWarehouse();
  const file = join(w.folder, 'huisverboden.csv');
  expect(await runMain(['template', 'huisverboden', file])).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${head}\r\n`);
  const { told } = await runMain(['check', file, '--warehouse', w.warehouse.root]);
  expect(told).toContain('huisverboden');
  expect(told).not.toContain('niet herkend');
  expect(await runMain(['template', 'huisverboden', file])).toMatchObject({ code: 1 });
  expect(await runMain(['template', 'zorg'])).toMatchObject({
    code: 1,
    told: expect.stringContaining('Kies uit'),
  });
});
