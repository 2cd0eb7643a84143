import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliveryIds } from '../delivery.ts';
import { check } from '../check.ts';
import { runMain } from '../main-for-test.ts';
import { testWarehouse, type TestWarehouse } from '../load-for-test.ts';
import { outcomeLines } from '../outcome.ts';
import { sources } from '../sources/registry.ts';
import { reportOf } from './report.ts';

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const rows = (count: number, row = (index: number) => `B${index};Wmo;;02-01-2024;;`): string[] =>
  Array.from({ length: count }, (_, index) => row(index));
const file = (...lines: string[]): string => `${[head, ...lines].join('\n')}\n`;
const next = (index: number) => `C${index};Wmo;;02-04-2024;;`;

const checked = async (w: TestWarehouse, files: Record<string, string>, reportFolder: string | null = null) =>
  reportOf(await check([w.write(files)], 'GM0171', sources, () => undefined, { warehouse: w.warehouse, reportFolder }));

describe('the report of a file', () => {
  it('gives the verdict, the rows, and per rule how often, why, what to do and the first rows', async () => {
    using w = testWarehouse();
    const faulty = ['X1;AOW;;02-01-2024;;', 'X2;AOW;;31-02-2024;;'];
    const content = file(...rows(100), ...faulty);
    const { valid, stats, tasks } = await checked(w, { 'a.csv': content, 'b.txt': 'to do' });
    expect([valid, stats]).toEqual([false, { tasks: 2, accepted: 1, refused: 0, errors: 3 }]);
    expect(tasks[0]).toMatchObject({
      name: 'a.csv',
      kind: 'bezwaren',
      valid: false,
      verdict: 'accepted-with-rejects',
      bytes: Buffer.byteLength(content),
      encoding: 'utf-8',
      stats: { rows: 102, rejected: 2, errors: 3 },
      reason: null,
      comparison: null,
    });
    expect(tasks[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(tasks[0]?.errors).toEqual([
      {
        type: 'code',
        fieldName: 'Wet',
        count: 2,
        why: 'Deze code is onbekend.',
        remedy: expect.stringMatching(/^Bekend zijn: /),
        rows: [
          { rowNumber: 102, lineNumber: 102, value: 'AOW' },
          { rowNumber: 103, lineNumber: 103, value: 'AOW' },
        ],
      },
      expect.objectContaining({
        type: 'datum',
        why: 'Dit is geen bestaande datum.',
        rows: [{ rowNumber: 103, lineNumber: 103, value: '31-02-2024' }],
      }),
    ]);
    expect(tasks[1]).toMatchObject({ name: 'b.txt', verdict: 'unrecognised', valid: false });
  });

  it('lists the faults of a file that is refused for them', async () => {
    using w = testWarehouse();
    const { tasks } = await checked(w, { 'a.csv': file(...rows(10), ...rows(10, (i) => `X${i};AOW;;02-01-2024;;`)) });
    expect(tasks[0]).toMatchObject({
      verdict: 'refused',
      stats: { rows: 20, rejected: 10, errors: 10 },
      reason: { type: 'te-veel-fouten', lineNumber: 12, fieldName: 'Wet', value: 'AOW' },
    });
    expect(tasks[0]?.errors).toMatchObject([{ type: 'code', count: 10 }]);
    expect(tasks[0]?.errors[0]?.rows).toHaveLength(5);
  });

  it('says of a file that is not taken which one it was, as far as it could be read', async () => {
    using w = testWarehouse();
    const faulty = Buffer.from(file(...rows(10, (index) => `É${index};AOW;;02-01-2024;;`)), 'latin1');
    const folder = w.write({ 'c.txt': 'to do' });
    writeFileSync(join(folder, 'a.csv'), faulty);
    writeFileSync(join(folder, 'b.csv'), `${head}\n\0`);
    const outcomes = await check([folder], 'GM0171', sources, () => undefined);
    const hash = createHash('sha256').update(faulty).digest('hex');
    expect(reportOf(outcomes).tasks).toMatchObject([
      { verdict: 'refused', hash, bytes: faulty.length, encoding: 'windows-1252' },
      { verdict: 'refused', hash: null, bytes: head.length + 2, encoding: null },
      { verdict: 'unrecognised', hash: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: 5, encoding: 'utf-8' },
    ]);
    expect(outcomes.flatMap(outcomeLines)).toContain(
      `  Het bestand: ${faulty.length} bytes, Windows-1252, SHA-256 ${hash.slice(0, 12)}…`,
    );
  });

  it('is written beside the list of rejected rows, which holds no personal data and no formula', async () => {
    using w = testWarehouse();
    const folder = join(w.folder, 'verslagen');
    const rejected = ['Jansen;Wmo;;02-01-2024;;', 'X2;=1+1;;02-01-2024;;', 'X3;-2;;02-01-2024;;'];
    await checked(w, { 'a.csv': file(...rows(200), ...rejected) }, folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'a.csv.afgekeurd.csv',
      'a.csv.verslag.html',
      'a.csv.verslag.json',
      'a.csv.verslag.txt',
    ]);
    const list = readFileSync(join(folder, 'a.csv.afgekeurd.csv'), 'utf8');
    const [header, ...lines] = list.trimEnd().split('\n');
    expect(header).toBe('\uFEFFrij;kolom;controle;waarde;uitleg');
    expect(lines.map((line) => line.split(';').slice(0, 4).join(';'))).toEqual([
      '202;Bezwaarnummer;geen-nummer;xxxxxx',
      "203;Wet;code;'=1+1",
      "204;Wet;code;'-2",
    ]);
    expect(readFileSync(join(folder, 'a.csv.verslag.txt'), 'utf8')).toContain('3 rijen weggelaten');
    const everything = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(everything).not.toContain('Jansen');
  });

  it('is kept with the delivery', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': file(...rows(3)) });
    await w.load();
    const [id = ''] = await deliveryIds(w.warehouse);
    expect(JSON.parse(readFileSync(join(w.warehouse.deliveries, id, 'report.json'), 'utf8'))).toMatchObject({
      name: 'a.csv',
      verdict: 'accepted',
      delivery: id,
      period: { from: '2024-01-01', to: '2024-01-02' },
    });
  });

  it('is what check --json prints, and --report writes', async () => {
    using w = testWarehouse();
    const folder = w.write({ 'a.csv': file(...rows(3)) });
    mkdirSync(join(folder, 'more'));
    const reports = join(w.folder, 'verslagen');
    const options = ['--json', '--report', reports, '--warehouse', w.warehouse.root];
    const { code, told } = await runMain(['check', folder, ...options]);
    expect(code).toBe(0);
    expect(JSON.parse(told)).toMatchObject({
      version: 1,
      valid: true,
      tasks: [{ name: 'a.csv', verdict: 'accepted' }],
    });
    expect(readdirSync(reports).toSorted()).toEqual(['a.csv.verslag.html', 'a.csv.verslag.json', 'a.csv.verslag.txt']);
  });
});

const bans = (quarter: number, extended: string): string =>
  [
    'Zaaknummer;Datum oplegging;Verlengd;Datum einde',
    ...Array.from({ length: 40 }, (_, i) => `H${quarter}-${i};01-0${quarter}-2025;${extended};`),
  ].join('\n');

describe('a delivery that differs much from the previous one of its kind', () => {
  it('is compared: rows, and the share of each code', async () => {
    using w = testWarehouse();
    w.write({ 'bezwaren-2024Q1.csv': file(...rows(100)) });
    await w.load();
    const some = rows(100, (i) => `C${i};${i < 10 ? 'Jeugdwet' : 'Wmo'};;02-04-2024;;`);
    const [task] = (await checked(w, { 'bezwaren-2024Q2.csv': file(...some) })).tasks;
    expect(task?.comparison).toMatchObject({
      with: { fileName: 'bezwaren-2024Q1.csv', periodFrom: '2024-01-01' },
      rows: { previous: 100, now: 100 },
    });
    expect(task?.comparison?.shares.filter(({ column }) => column === 'Wet')).toEqual([
      { column: 'Wet', code: 'Jeugdwet', previous: 0, now: 0.1 },
      { column: 'Wet', code: 'Wmo', previous: 1, now: 0.9 },
    ]);
  });

  it('is refused with what jumped until somebody accepts it, and the figures stay', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': file(...rows(100)) });
    await w.load();
    w.write({ 'b.csv': file(...rows(40, next), 'X1;Wmo;;31-04-2024;;') });
    const { outcomes } = await w.load();
    expect(outcomes).toMatchObject([{ status: 'refused', rule: 'sprong' }]);
    expect(outcomes.flatMap(outcomeLines).join('\n')).toContain(
      'Er zijn 40 rijen; in de vorige levering waren het er 100.',
    );
    expect(await w.query('select count(*) from bezwaar')).toEqual([['100']]);
    expect(await deliveryIds(w.warehouse)).toHaveLength(1);
    // Whoever is asked whether it is right sees its faulty rows as well.
    expect(reportOf(outcomes).tasks).toMatchObject([{ stats: { rows: 41, rejected: 1 }, errors: [{ type: 'datum' }] }]);

    // By the number that the report tells, for this file alone.
    const id = /"acceptJump": "([0-9a-f]{12})"/.exec(outcomes.flatMap(outcomeLines).join('\n'))?.[1] ?? '';
    const told = (acceptJump: string, count: number) => ({
      'b.csv': file(...rows(count, next), 'X1;Wmo;;31-04-2024;;'),
      'levering.json': JSON.stringify({ 'b.csv': { acceptJump } }),
    });
    expect((await checked(w, told(id, 45))).tasks).toMatchObject([{ verdict: 'refused', reason: { type: 'sprong' } }]);
    await expect(checked(w, told('ja', 40))).rejects.toThrow('"acceptJump" klopt niet');
    w.write(told(id, 40));
    const accepted = await w.load();
    expect(accepted.outcomes).toMatchObject([{ status: 'accepted', comparison: { jumps: [{ rule: 'rows' }] } }]);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['140']]);
    expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
  });

  it('tells a column of yes and no in those words', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': bans(1, 'N') });
    await w.load();
    const [task] = (await checked(w, { 'b.csv': bans(4, 'J') })).tasks;
    expect(task?.comparison?.jumps.map(({ message }) => message)).toEqual([
      expect.stringContaining("In kolom Verlengd is het deel met 'ja' 100"),
      expect.stringContaining("In kolom Verlengd is het deel met 'nee' 0"),
    ]);
  });

  it('is not compared with the example, with another gemeente, or with files of the same load', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': file(...rows(100)), 'levering.json': JSON.stringify({ default: { origin: 'invented' } }) });
    await w.load();
    w.write({ 'b.csv': file(...rows(300, next)), 'c.csv': file(...rows(30, (i) => `D${i};Wmo;;02-04-2024;;`)) });
    expect((await w.load()).outcomes).toMatchObject([{ comparison: null }, { comparison: null }]);
  });
});
