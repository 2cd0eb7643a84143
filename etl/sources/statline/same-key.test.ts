import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { statline } from './source.ts';

const table = (...rows: readonly string[]): string => `ID;RegioS;Perioden;Inwoners_1\r\n${rows.join('\r\n')}\r\n`;
const read = (...rows: readonly string[]) => readTextForTest(statline, '03759ned_TypedDataSet.csv', table(...rows));

test('one figure with two values is left out both times, and listed', async () => {
  const { rows, rejects, rowsRead } = await read(
    '0;GM0171;2024JJ00;1070',
    '1;GM0171;2024JJ00;999',
    '2;GM0034;2024JJ00;5',
  );
  expect(rows).toMatchObject([{ regio: 'GM0034', waarde: 5 }]);
  expect(rejects).toMatchObject([
    { row_number: '2', rule: 'dubbel' },
    { row_number: '3', rule: 'dubbel' },
  ]);
  expect(rowsRead).toBe(3);
});

test('the same figure twice counts once, and the report says so', async () => {
  const { rows, rejects, notes, rowsRead } = await read('0;GM0171;2024JJ00;1070', '1;GM0171;2024JJ00;1070');
  expect(rows).toMatchObject([{ regio: 'GM0171', waarde: 1070 }]);
  expect(rejects).toEqual([]);
  expect(notes).toEqual([
    'Precies gelijk aan een eerder cijfer of een eerdere rij in het bestand: 1. Zij tellen één keer.',
  ]);
  expect(rowsRead).toBe(2);
});
