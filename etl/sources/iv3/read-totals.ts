import { tableBelow } from '../../readers/table-below.ts';
import { Refusal } from '../../refusal.ts';
import { notesOnFrame } from '../outside-the-table.ts';
import type { Sink } from '../row-source.ts';
import type { DecimalStyle } from '../columns/column-sql.ts';
import type { SourceFile } from '../source.ts';
import { regionOf } from '../statline/region.ts';
import { amountsOf, tooLarge } from './amount.ts';
import { totalsHeader } from './contract.ts';
import { reportOfFile } from './report-kind.ts';
import { isUnknownTaakveld, taakveldIn } from '../taakveld.ts';
import { isLeftOut } from '../../corrections/correction.ts';
import { noReturn } from './no-return.ts';
import { unknownTaakvelden } from './unknown-taakvelden.ts';
import { widthFault } from '../wrong-width.ts';

type Line = { row: number; taakveld: string; lasten: number; baten: number };

const refuseWithoutReport = (): never => {
  throw new Refusal(
    'iv3-verslag-onbekend',
    'Dit Iv3-bestand zegt niet over welk jaar en welk verslag het gaat.',
    'Zet beide in de bestandsnaam, bijvoorbeeld iv3_2023_jaarrekening.csv of iv3_2024_begroting.csv.',
  );
};

/** Whether names are those of totals per gemeente and taakveld. */
export const isTotals = (names: readonly string[]): boolean =>
  Object.values(totalsHeader).every((name) => names.includes(name));

const twice = 'Dit taakveld staat twee keer in het bestand voor deze gemeente.';

/**
 * Reads totals per gemeente and taakveld (columns Gemeenten, Taakveld, Baten, Lasten). The row Nederland is kept as NL01;
 * a gemeente with nothing but zeros delivered nothing and is rejected, unless corrections.csv knows of it. A taakveld that no list knows refuses the file.
 */
export const readTotals = async (file: SourceFile, sink: Sink, decimals?: DecimalStyle): Promise<void> => {
  const { year, report } = reportOfFile(file.fileName) ?? refuseWithoutReport();
  const table = await tableBelow(file.path, isTotals);
  if (table === null) throw new Error('totals of Iv3 without their header');
  const [nameAt, taakveldAt, batenAt, lastenAt] = (['regio', 'taakveld', 'baten', 'lasten'] as const).map((name) =>
    table.names.indexOf(totalsHeader[name]),
  );
  const amountOf = amountsOf(decimals);
  const linesOf = new Map<string, Line[]>();
  const unknown = unknownTaakvelden();
  const differing = new Map<number, string>();

  for await (const { row, line, cells } of table.records()) {
    const width = widthFault(row, cells, table.names.length);
    if (width !== null) {
      sink.reject(width);
      continue;
    }
    const cell = (index = -1): string => (cells[index] ?? '').trim();
    const fault = (column: string, rule: string, value: string, message: string): void =>
      sink.reject({ rowNumber: row, column, rule, maskedValue: value, message });
    const region = regionOf(cell(nameAt), true);
    const taakveld = taakveldIn(cell(taakveldAt));
    const lasten = amountOf(cell(lastenAt), line, 'Lasten');
    const baten = amountOf(cell(batenAt), line, 'Baten');
    if (region === null)
      fault(
        'Gemeenten',
        'gemeente',
        cell(nameAt),
        'Deze gemeente is onbekend. Kijk of de naam goed is geschreven. Is dat zo, vraag de beheerder dan om de gemeente toe te voegen (etl/reference/regios.csv).',
      );
    else if (taakveld === null)
      fault(
        'Taakveld',
        'taakveld',
        cell(taakveldAt),
        'De code van het taakveld ontbreekt. Zet de code voor de naam, zoals 6.71.',
      );
    else if (isUnknownTaakveld(taakveld, year)) unknown.add(taakveld, year, line);
    else if (typeof lasten !== 'number')
      fault(
        'Lasten',
        'bedrag',
        cell(lastenAt),
        'Dit is geen bedrag. Schrijf het in duizenden euro’s, met een punt voor de decimalen, zoals 1234.5.',
      );
    else if (typeof baten !== 'number')
      fault(
        'Baten',
        'bedrag',
        cell(batenAt),
        'Dit is geen bedrag. Schrijf het in duizenden euro’s, met een punt voor de decimalen, zoals 1234.5.',
      );
    else {
      const lines = linesOf.get(region) ?? [];
      const earlier = lines.find((one) => one.taakveld === taakveld);
      if (earlier === undefined) lines.push({ row, taakveld, lasten, baten });
      else {
        fault('Taakveld', 'dubbel', taakveld, twice);
        // Which of two different amounts holds, nobody can tell: neither counts.
        if (earlier.lasten !== lasten || earlier.baten !== baten) differing.set(earlier.row, earlier.taakveld);
      }
      linesOf.set(region, lines);
    }
  }

  unknown.refuse();
  for (const note of notesOnFrame(table.around)) sink.note(note);
  for (const [region, lines] of linesOf) {
    const empty = lines.every((line) => line.lasten === 0 && line.baten === 0);
    const known = empty && isLeftOut('iv3', { regio: region, jaar: year, verslagsoort: report, lasten: 0 });
    for (const { row, taakveld, lasten, baten } of lines) {
      if (differing.has(row))
        sink.reject({ rowNumber: row, column: 'Taakveld', rule: 'dubbel', maskedValue: taakveld, message: twice });
      else if (empty && !known) sink.reject(noReturn(row, region));
      else {
        const fault = tooLarge(row, region, { lasten, baten });
        if (fault === null) sink.accept(row, [region, year, report, taakveld, lasten, baten, 1]);
        else sink.reject(fault);
      }
    }
  }
};
