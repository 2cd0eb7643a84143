import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readingArguments, readingOptions } from 'indicators/reading-options.ts';
import { emptyWarehouse } from '../testing/sample-warehouse.ts';
import type { ReportOfFile } from './contract.ts';
import { choiceAsked } from './reading-choice.ts';
import { loaderOf } from './run-loader.ts';

const folder = await emptyWarehouse();
afterAll(() => rm(folder, { recursive: true, force: true }));

const loader = loaderOf(join(folder, 'magazijn'), { signal: new AbortController().signal, say: console.error });
const toldOf = async (args: readonly string[]): Promise<ReportOfFile> => {
  const told = await loader.read(args);
  if ('trouble' in told) throw new Error(told.trouble);
  return told;
};

/** What the page asks of a file, and what the loader says of it when that is answered so. */
const answered = async (name: string, content: string | Buffer, value: string) => {
  const file = join(folder, name);
  await writeFile(file, content);
  const asked = choiceAsked(await toldOf(['check', file]), (kind) => `soort ${kind}`);
  const told = asked && (await toldOf(['check', file, ...readingArguments({ [asked.option]: value })]));
  return { option: asked?.option, choices: asked?.choices, told };
};

const objections = ['Bezwaarnummer', 'Wet', 'Beschikkingnummer', 'Datum ontvangst', 'Datum beslissing', 'Uitkomst'];
const bookings = [
  'Boekingsnummer',
  'Boekjaar',
  'Kwartaal',
  'Taakveld',
  'Omschrijving',
  'Lasten of baten',
  'D/C',
  'Bedrag',
];
const ledger = (mark: string, amount: string) =>
  [bookings.join(';'), ...Array.from({ length: 20 }, (_, at) => `${mark}${at};2025;1;6.3;x;L;D;${amount}`)].join('\n');
const sheet = (name: string, rows: number) => ({
  sheet: name,
  data: [
    objections.map((value) => ({ value })),
    ...Array.from({ length: rows }, (_, row) =>
      [`B${row}`, 'Wmo', '', '02-01-2024', '', ''].map((value) => ({ value })),
    ),
  ],
});

test('whatever the loader leaves open can be said on the page, and the loader reads the file as it was said', async () => {
  const earlier = join(folder, 'eerder.csv');
  await writeFile(earlier, ledger('A', '10,00'));
  const other = join(folder, 'anders.csv');
  await writeFile(other, ledger('D', '10,00'));
  expect(await toldOf(['load', earlier])).toMatchObject({ verdict: 'accepted' });
  const [decimal, multiline, correction, as, chosenSheet] = [
    await answered('bedragen.csv', ledger('C', '1.234'), 'comma'),
    await answered('teksten.csv', ledger('E', '10,00').replace(';x;', ';"zie\nE9;2025;1;6.3;x;L;D";'), 'text'),
    await answered('grootboek.csv', ledger('B', '10,00'), 'no'),
    await toldOf(['check', other, ...readingArguments({ as: 'bezwaren' })]),
    await answered('twee.xlsx', await writeExcelFile([sheet('Eén', 2), sheet("Q1 '24", 3)]).toBuffer(), "Q1 '24"),
  ];
  expect(decimal).toMatchObject({ option: 'decimal', choices: [{ value: 'comma' }, { value: 'point' }] });
  // Its amounts are read now, which leaves the question of the ledger that was there.
  expect(decimal.told?.reason?.type).toBe(readingOptions.correction.rule);
  expect(multiline).toMatchObject({ option: 'multiline', choices: [{ value: 'text' }, { value: 'rows' }] });
  expect(multiline.told?.reason?.type).toBe(readingOptions.correction.rule);
  expect(correction).toMatchObject({ option: 'correction', told: { verdict: 'accepted', stats: { rows: 20 } } });
  // No two kinds of today have headers that look so much alike that it must be asked; what is said of one is heard.
  expect(as).toMatchObject({ kind: 'bezwaren', reason: { type: 'onbekende-kolom' } });
  expect(chosenSheet).toMatchObject({
    option: 'sheet',
    choices: [{ value: 'Eén' }, { value: "Q1 '24" }],
    told: { verdict: 'accepted', stats: { rows: 3 } },
  });
}, 240_000);
