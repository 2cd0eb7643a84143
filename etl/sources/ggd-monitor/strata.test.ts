import { expect, it } from 'vitest';
import { withCsvReader } from '../csv-for-test.ts';
import { csvSource } from '../csv-source.ts';
import { ggdMonitor } from './contract.ts';

const header = ggdMonitor.columns.map(({ name }) => name).join(';');
const rowWith = (stratum: string, index: number): string =>
  [`R${index}`, 2020, stratum, '1,5', 40 + index, ...ggdMonitor.columns.slice(5).map(() => '')].join(';');
const read = (strata: readonly string[]) =>
  withCsvReader((readCsv) => readCsv(csvSource(ggdMonitor), `${[header, ...strata.map(rowWith)].join('\r\n')}\r\n`));

it('takes strata by place, by part of the municipality, by letter and by number', async () => {
  const strata = ['Emmeloord', 'dorpen', 'A', '3', 'Stratum 2'];
  const { rows, rejects } = await read(strata);
  expect(rejects).toEqual([]);
  expect(rows.map(({ Stratum }) => Stratum)).toEqual(strata);
});

it('takes the gemeente, ages and several known words, also with a letter behind them', async () => {
  const strata = [
    'Noordoostpolder',
    'gemeente Noordoostpolder',
    'kleine kernen',
    'Overige kernen',
    'Emmeloord-West',
    'Emmeloord - West',
    'Bant en Creil',
    'NOP-dorpen',
    'Wijk A',
    'wijk-b',
    'Deelgebied Noord',
    'Deelgebied Noord C',
    'Wijk 12',
    'Jongeren',
    'Volwassenen',
    'Ouderen',
    'Ouderen Emmeloord',
  ];
  const { rows, rejects } = await read(strata);
  expect(rejects).toEqual([]);
  expect(rows.map(({ Stratum }) => Stratum)).toEqual(strata);
});

it('leaves out a known word beside one that is not, glued to another, or with more than a letter behind it', async () => {
  const unknown = [
    'Wijk Jansen',
    'Jansen-West',
    'Bant en Bakker',
    'A Jansen',
    'Emmeloordwest',
    'Ens Jan',
    'Bant en',
    '-West',
    'J West',
  ];
  const { rows, rejects } = await read(['Emmeloord', ...unknown]);
  expect(rows.map(({ Stratum }) => Stratum)).toEqual(['Emmeloord']);
  expect(rejects).toHaveLength(unknown.length);
  for (const name of ['Jansen', 'Bakker']) expect(JSON.stringify(rejects)).not.toContain(name);
});

it('leaves out a word that may be the name of a person, and does not show it', async () => {
  const { rows, rejects } = await read(['Emmeloord', 'Jansen']);
  expect(rows).toHaveLength(1);
  expect(rejects).toMatchObject([{ row_number: '3', column_name: 'Stratum', rule: 'geen-nummer' }]);
  expect(JSON.stringify(rejects)).not.toContain('Jansen');
});
