import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iv3 } from './source.ts';

const raw = (...rows: readonly string[]) =>
  readTextForTest(
    iv3,
    '45063NED_TypedDataSet.csv',
    `ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\n${rows.join('\n')}\n`,
  );

test('one category of a taakveld with two amounts refuses raw Iv3: their sum is nobody’s', async () => {
  await expect(
    raw('1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100', '2;6.3   ;L1.1    ;GM0171   ;2023X005;900;900'),
  ).rejects.toMatchObject({ rule: 'dubbel-met-ander-bedrag', place: { line: 3, maskedValue: 'L1.1' } });
});

test('the same row twice counts once, and the report says so', async () => {
  const { rows, notes } = await raw(
    '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
    '2;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
  );
  expect(rows).toMatchObject([{ lasten: 100 }]);
  expect(notes).toContain('Rijen die precies zo al in het bestand staan: 1. Zij tellen één keer.');
});

test('a category that Iv3 does not have is rejected, not passed over', async () => {
  const { rejects } = await raw(
    '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
    '2;6.3   ;Q9      ;GM0171   ;2023X005;9;9',
  );
  expect(rejects).toMatchObject([{ row_number: '3', rule: 'categorie', value_masked: 'Q9' }]);
});

test('the rows of the file are counted, not the totals they are added up to, which are told beside', async () => {
  const { notes, rowsRead } = await raw(
    '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
    '2;6.3   ;B3.8    ;GM0171   ;2023X005;10;10',
    '3;6.4   ;L1.1    ;GM0171   ;2023X005;5;5',
    '4;A111  ;Primo   ;GM0171   ;2023X005;1;1',
  );
  expect(notes).toEqual([
    '3 rijen zijn opgeteld tot 2 totalen per taakveld.',
    'Rijen van de balans: 1. Zij zijn geen lasten of baten en tellen niet mee.',
  ]);
  expect(rowsRead).toBe(4);
});

test('one taakveld with two amounts in the totals is left out both times', async () => {
  const text = 'Gemeenten;Taakveld;Baten;Lasten\nUrk;6.1 x;1.0;2.0\nUrk;6.3 x;1.0;2.0\nUrk;6.3 x;1.0;900.0\n';
  const { rows, rejects } = await readTextForTest(iv3, 'iv3_2023_jaarrekening.csv', text);
  expect(rows.map((row) => row['taakveld'])).toEqual(['6.1']);
  expect(rejects).toMatchObject([
    { row_number: '3', rule: 'dubbel' },
    { row_number: '4', rule: 'dubbel' },
  ]);
});
