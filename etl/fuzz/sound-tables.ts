import { bezwaren } from '../sources/bezwaren/contract.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import { rowOfTable, columnWithin } from './row-at.ts';
import { bytes, numbers, type SoundFile } from './sound-file.ts';

const objections = (encoding: BufferEncoding, end: string): SoundFile => ({
  source: csvSource(bezwaren),
  fileName: 'bezwaren.csv',
  beforeTellsNothing: true,
  rowAt: rowOfTable,
  within: columnWithin,
  before: bytes(`Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst${end}`),
  parts: numbers.map((n) =>
    bytes(
      `B${n}é;Wmo;${n % 2 === 0 ? `"BS${n}"` : `BS${n}`};0${n + 1}-01-2024;${n % 3 === 0 ? '' : '03-02-2024'};gegrond${end}`,
      encoding,
    ),
  ),
  after: bytes(''),
});

const ledger = (decimals: string, thousands: string): SoundFile => ({
  source: csvSource(grootboek),
  fileName: 'grootboek.csv',
  beforeTellsNothing: true,
  rowAt: rowOfTable,
  within: columnWithin,
  before: bytes('Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag\n'),
  parts: numbers.map((n) =>
    bytes(
      `${n + 1};2022;${(n % 4) + 1};6.71;aan "Jan";L;D;${n % 2 === 0 ? `${n + 1}${thousands}234` : `-${n}`}${decimals}50\n`.replace(
        'aan "Jan"',
        `"aan ""Jan"" ${n}"`,
      ),
    ),
  ),
  after: bytes(''),
});

/** CSV in four dialects. */
export const soundTables: readonly SoundFile[] = [
  objections('utf8', '\r\n'),
  objections('latin1', '\n'),
  ledger(',', '.'),
  ledger('.', ','),
];
