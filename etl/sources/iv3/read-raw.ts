import { Refusal } from '../../refusal.ts';
import type { DecimalStyle } from '../columns/column-sql.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { regionOf } from '../statline/region.ts';
import { amountsOf, tooLarge } from './amount.ts';
import { type ReportKind, reportOfCode } from './report-kind.ts';
import { isNoTaakveld, isUnknownTaakveld } from '../taakveld.ts';
import { rawColumns } from './raw-columns.ts';
import { rawRecords } from './raw-records.ts';
import { isLeftOut } from '../../corrections/correction.ts';
import { noReturn } from './no-return.ts';
import { unknownTaakvelden } from './unknown-taakvelden.ts';
import { widthFault } from '../wrong-width.ts';

type Sums = { lasten: number; baten: number };
type Amounts = [number | null | undefined, number | null | undefined];
type Line = {
  row: number;
  region: string;
  report: ReportKind;
  taakveld: string;
  placements: [Sums, Sums];
  /** What each category came with, to tell a row that comes twice. */
  seen: Map<string, Amounts>;
};

const nothing = (): Sums => ({ lasten: 0, baten: 0 });

/** Posts of the balance and stands share the columns with lasten and baten. */
const isBalance = (taakveld: string, category: string): boolean =>
  /^[ap]\d/.test(taakveld) || /^(?:primo|ultimo)$/i.test(category);

const refuseTwice = (line: number, taakveld: string, category: string): never => {
  throw new Refusal(
    'dubbel-met-ander-bedrag',
    `Taakveld ${taakveld} met categorie ${category} staat twee keer in het bestand, met een ander bedrag.`,
    'Welk bedrag klopt, is niet te zeggen. Haal het bestand opnieuw op of vraag een nieuw bestand.',
    { line, column: 'Categorie', maskedValue: category },
  );
};

/** Provinces and water boards have taakvelden of their own. */
const isOfGemeenten = (region: string): boolean => /^(?:GM|NL)/.test(region);

type RowCounts = { all: number; balance: number; counted: number; twice: number };

const count = new Intl.NumberFormat('nl-NL');

const notesOn = ({ balance, counted, twice }: RowCounts, totals: number): string[] => [
  `${count.format(counted)} rijen zijn opgeteld tot ${count.format(totals)} totalen per taakveld.`,
  ...(balance === 0
    ? []
    : [`Rijen van de balans: ${count.format(balance)}. Zij zijn geen lasten of baten en tellen niet mee.`]),
  ...(twice === 0
    ? []
    : [`Rijen die precies zo al in het bestand staan: ${count.format(twice)}. Zij tellen één keer.`]),
];

/** The body and report in the key of a line, which ends on the taakveld. */
const bodyOf = (key: string): string => key.slice(0, key.lastIndexOf(' '));

/**
 * Reads raw Iv3 (taakveld or function x category x body x report) and adds up lasten (L) and baten (B) per taakveld. The
 * second placement replaces the first for a body that made one. Posts of the balance (A, P) and stands are left out. A
 * taakveld that no list knows refuses the file.
 */
export const readRaw = async (file: SourceFile, sink: Sink, decimals?: DecimalStyle): Promise<void> => {
  const { names, records, notes } = await rawRecords(file);
  const at = rawColumns(names);
  // CBS itself writes raw Iv3 with a point and one decimal; three behind each point are those of a program that came between.
  const amountOf = amountsOf(decimals, true);
  const unknown = unknownTaakvelden();
  const lines = new Map<string, Line>();
  const corrected = new Set<string>();
  const rows = { all: 0, balance: 0, counted: 0, twice: 0 };

  for await (const { row, line: fileLine, cells } of records) {
    rows.all += 1;
    const width = widthFault(row, cells, names.length);
    if (width !== null) {
      sink.reject(width);
      continue;
    }
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const taakveld = cell(at.taakveld).toLowerCase();
    const category = cell(at.category);
    const kostenplaats = /^(?:20(?:0\d|1[0-6]))/.test(cell(at.report)) && !/^\d/.test(taakveld);
    if (isBalance(taakveld, category) || kostenplaats) {
      rows.balance += 1;
      continue;
    }
    const side = /^([LB])\d/.exec(category)?.[1];
    const region = regionOf(cell(at.region));
    const report = reportOfCode(cell(at.report));
    const amounts: Amounts = [
      amountOf(cell(at.first), fileLine, '1ePlaatsing'),
      amountOf(cell(at.second), fileLine, '2ePlaatsing'),
    ];
    const fault = (column: string, rule: string, value: string, message: string): void =>
      sink.reject({ rowNumber: row, column, rule, maskedValue: value, message });
    if (region === null)
      fault(
        'Gemeenten',
        'gemeente',
        cell(at.region),
        'Deze code van een gemeente is onbekend. Schrijf GM en vier cijfers, zoals GM0171.',
      );
    else if (report === null)
      fault(
        'Verslagsoort',
        'verslagsoort',
        cell(at.report),
        'Dit verslag is onbekend. Verwacht wordt een jaar met X000 tot en met X005, zoals 2024X005.',
      );
    else if (side === undefined)
      fault('Categorie', 'categorie', category, 'Deze categorie is onbekend. Verwacht wordt L of B met een nummer.');
    else if (isNoTaakveld(taakveld, report.year) || (isOfGemeenten(region) && isUnknownTaakveld(taakveld, report.year)))
      unknown.add(taakveld, report.year, fileLine);
    else if (amounts.includes(undefined))
      fault(
        'Plaatsing',
        'bedrag',
        `${cell(at.first)} ${cell(at.second)}`,
        'Dit is geen bedrag. Schrijf het in duizenden euro’s, met een punt voor de decimalen, zoals 1234.5.',
      );
    else {
      const body = `${region} ${cell(at.report)}`;
      const line = lines.get(`${body} ${taakveld}`) ?? {
        row,
        region,
        report,
        taakveld,
        placements: [nothing(), nothing()],
        seen: new Map<string, Amounts>(),
      };
      rows.counted += 1;
      const earlier = line.seen.get(category);
      if (earlier !== undefined) {
        if (earlier[0] !== amounts[0] || earlier[1] !== amounts[1]) refuseTwice(fileLine, taakveld, category);
        rows.twice += 1;
        continue;
      }
      line.seen.set(category, amounts);
      for (const [order, amount] of amounts.entries()) {
        const sums = line.placements[order];
        if (sums !== undefined && typeof amount === 'number') sums[side === 'L' ? 'lasten' : 'baten'] += amount;
      }
      if (typeof amounts[1] === 'number') corrected.add(body);
      // A body that delivered nothing has no number in any cell, and no line.
      if (amounts.some((amount) => typeof amount === 'number')) lines.set(`${body} ${taakveld}`, line);
    }
  }

  unknown.refuse();
  sink.rowsOfFile(rows.all);
  for (const note of [...notes(), ...notesOn(rows, lines.size)]) sink.note(note);
  const given = new Set<string>();
  const placed = [...lines].map(([key, line]) => {
    const body = bodyOf(key);
    const placement = corrected.has(body) ? 2 : 1;
    const sums = line.placements[placement - 1] ?? nothing();
    if (sums.lasten !== 0 || sums.baten !== 0) given.add(body);
    return { body, line, placement, sums };
  });
  for (const { body, line, placement, sums } of placed) {
    const { row, region, report, taakveld } = line;
    const facts = { regio: region, jaar: report.year, verslagsoort: report.report, lasten: sums.lasten };
    const sound = given.has(body) || isLeftOut('iv3', facts);
    const fault = sound ? tooLarge(row, region, sums) : noReturn(row, region);
    if (fault === null)
      sink.accept(row, [region, report.year, report.report, taakveld, sums.lasten, sums.baten, placement]);
    else sink.reject(fault);
  }
};
