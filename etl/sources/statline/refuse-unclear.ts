import { delimitedRecords } from '../../readers/delimited-records.ts';
import { Refusal, type RefusalPlace as Place } from '../../refusal.ts';
import { styleOfText } from '../decimal-shapes.ts';
import { bothReadings } from './figure.ts';
import type { PivotCsv } from './pivot-shape.ts';
import type { WideCsv } from './wide-shape.ts';

/** Units of which a figure may well have three decimals: shares, rates and averages are no counts. */
const noCount = /%|\b(?:per|gemiddelde?|index|score|jaar|jaren|uur|uren|km|m2|graden)\b/i;

/** The unit of a column: the last brackets of a label, the whole cell of a table as on the screen; null where none is said. */
const unitIn = (header: string, csv: PivotCsv | WideCsv): string | null =>
  'labels' in csv ? header.trim() : (/ \(([^()]*)\)$/.exec(header.trim())?.[1] ?? null);

/** The refusal of a file of which a figure may be two numbers. */
export const unclearFigure = (text: string, place: Place): Refusal =>
  new Refusal(
    'getal-onduidelijk',
    `In deze kolom kan een getal twee dingen betekenen: ${bothReadings(text) ?? text}.`,
    'Laad het bestand opnieuw met de optie die klopt, of zet bij dit bestand in levering.json "decimal": "comma" of "point".',
    place,
  );

/**
 * Refuses a StatLine CSV with a column of counts in which 2.815 or 2,815 may be two numbers and no other figure tells which:
 * of a table that a program saved again the sign may stand per thousand. A column that is a share is taken as it stands.
 */
export const refuseUnclear = async (path: string, csv: PivotCsv | WideCsv): Promise<void> => {
  const first = 'labels' in csv ? csv.labels : Math.min(...csv.topics.map(({ index }) => index));
  const decimals = 'shape' in csv ? csv.shape.decimals : csv.decimals;
  let header: readonly string[] = [];
  const unsure = new Map<number, { line: number; text: string }>();
  const sure = new Set<number>();
  for await (const { row, line, cells } of delimitedRecords(path, csv.delimiter)) {
    if (row === csv.headerRow) header = cells;
    if (row <= csv.headerRow || cells.length !== csv.width) continue;
    for (const [at, text] of cells.entries()) {
      if (at < first || !/[.,]/.test(text)) continue;
      const style = styleOfText(text);
      if (style === decimals) sure.add(at);
      // Points per thousand in a file with commas are no number there, and are rejected with both readings.
      else if (style === 'unsure' && text.includes(decimals === 'point' ? '.' : ',') && !unsure.has(at))
        unsure.set(at, { line, text: text.trim() });
    }
  }
  for (const [at, { line, text }] of unsure) {
    const unit = unitIn(header[at] ?? '', csv);
    if (sure.has(at) || (unit !== null && noCount.test(unit))) continue;
    throw unclearFigure(text, { line, column: header[at]?.trim() ?? '' });
  }
};
