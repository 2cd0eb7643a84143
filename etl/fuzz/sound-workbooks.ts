import type { Contract } from '../sources/contract.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import type { Source } from '../sources/source.ts';
import { statline } from '../sources/statline/source.ts';
import { vroegsignalering } from '../sources/vroegsignalering/contract.ts';
import { archiveForTest } from '../workbook/archive-for-test.ts';
import { type CellForTest, partsForTest } from '../workbook/workbook-for-test.ts';
import { rowOfSheet } from './row-at.ts';
import { bytes, numbers, type SoundFile, xmlValues } from './sound-file.ts';

const sheet = 'xl/worksheets/sheet1.xml';

/** A workbook of which the rows of the sheet are the parts. */
const workbook = (
  source: Source,
  fileName: string,
  header: readonly string[],
  rowOf: (n: number) => CellForTest[],
): SoundFile => {
  const rows = Object.fromEntries([header, ...numbers.map(rowOf)].map((row, index) => [index + 1, row]));
  const parts = partsForTest([{ rows }]);
  const xml = String(parts.find(({ name }) => name === sheet)?.data);
  const [beginning = '', ...rest] = xml.split('<row ');
  const last = rest.pop() ?? '';
  const end = last.indexOf('</row>') + '</row>'.length;
  const inRows = [...rest, last.slice(0, end)].map((row) => `<row ${row}`);
  return {
    source,
    fileName,
    before: bytes(beginning + (inRows[0] ?? '')),
    parts: inRows.slice(1).map((row) => bytes(row)),
    after: bytes(last.slice(end)),
    rowAt: rowOfSheet,
    values: xmlValues,
    pack: (content) =>
      archiveForTest(parts.map((part) => (part.name === sheet ? { name: sheet, data: content } : part))),
  };
};

const ofContract = (contract: Contract, rowOf: (n: number) => CellForTest[]): SoundFile => {
  const header = contract.columns.map(({ name }) => name);
  return workbook(csvSource(contract), `${contract.kind}.xlsx`, header, rowOf);
};

const bsns = ['999900006', '999900018', '999900031', '999900043', '999900055', '999900067', '999900079', '999900080'];

const signals = ofContract(vroegsignalering, (n) => [
  `S${n}`,
  n % 2 === 0 ? Number(bsns[n]) : (bsns[n] ?? null),
  `Inwoner ${n}`,
  { day: 20_000 + n },
  n % 2 === 0 ? 'M' : 'V',
  'Emmeloord',
  { day: 45_000 + n },
  'energie',
  n % 3 === 0 ? null : { day: 45_014 + n },
  'geen contact',
]);

const bookings = ofContract(grootboek, (n) => [
  n + 1,
  2022,
  (n % 4) + 1,
  { xml: '<c t="inlineStr"><is><t>6.71</t></is></c>' },
  `aan "Jan"; ${n} & zonen`,
  'L',
  'D',
  n % 2 === 0 ? 1234.5 + n : { xml: `<c><f>SUM(A1)</f><v>-${n}.25</v></c>` },
]);

const labels = workbook(
  statline,
  '86050NED.xlsx',
  ['Perioden', "Regio's", 'Wmo/Clienten (aantal)', 'Wmo/Per 1 000 (per 1 000 inwoners)'],
  (n) => [2015 + n, 'Flevoland (PV)', 2000 + n, n % 3 === 2 ? '.' : 50.5 + n],
);

/** Workbooks with days, numbers, shared texts, texts in the cell and a formula. */
export const soundWorkbooks: readonly SoundFile[] = [signals, bookings, labels];
