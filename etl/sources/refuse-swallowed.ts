import type { CsvHeader } from '../readers/csv-header.ts';
import { moreLinesThan } from '../readers/lines-of-records.ts';
import { mayHoldRows, rowsInText } from '../readers/rows-in-text.ts';
import { textsOverLines } from '../readers/texts-over-lines.ts';
import { Refusal, type RefusalPlace } from '../refusal.ts';
import type { WayOfWriting } from './source.ts';

type Table = { path: string; header: CsvHeader; rows: number; above: number };

/**
 * Refuses a table with a quoted text over lines that may be rows of it: a quote that was not closed makes text of the rows below
 * it, up to the next quote, and they would go without a word. A letter into which rows were pasted looks the same, so what it is
 * must be said: as `text` it is read as it stands, and noted. Only for a file in which quotes stand.
 */
export const refuseSwallowed = async (
  { path, header: { names, delimiter }, rows, above }: Table,
  said: WayOfWriting['multiline'],
): Promise<string[]> => {
  if (!(await moreLinesThan(path, 1 + rows))) return [];
  const found: Required<Pick<RefusalPlace, 'line' | 'column'>>[] = [];
  for await (const { line, cell, cells, written } of textsOverLines(path, delimiter)) {
    if (cells === names.length && !mayHoldRows(written, names.length, delimiter, cell)) continue;
    found.push({ line: above + line, column: names[cell] ?? '' });
  }
  const [first] = found;
  if (first === undefined) return [];
  if (said === 'rows') throw rowsInText(first);
  const places = linesOf(found.map((one) => one.line));
  if (said === undefined) throw unclear(found.length, places, first);
  return [
    found.length === 1
      ? `Een tekst over meer regels lijkt op rijen van de tabel (${places}). Zij is als één tekst gelezen, zoals bij het laden is gezegd.`
      : `${found.length} teksten over meer regels lijken op rijen van de tabel (${places}). Zij zijn als tekst gelezen, zoals bij het laden is gezegd.`,
  ];
};

/** So many are named: each is to be looked at before they are said to be texts. */
const namedLines = 20;

const linesOf = (lines: readonly number[]): string => {
  const more = lines.length - namedLines;
  return `${lines.length === 1 ? 'regel' : 'regels'} ${lines.slice(0, namedLines).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
};

const unclear = (found: number, places: string, place: RefusalPlace): Refusal =>
  new Refusal(
    'tekst-onduidelijk',
    `In deze tekst, die over meer regels gaat, staan misschien rijen van de tabel.${found === 1 ? '' : ` Dat geldt voor ${found} teksten (${places}). Kijk ze allemaal na.`}`,
    'Zijn het rijen, haal dan het aanhalingsteken in deze regel weg. Zijn het alleen teksten, laad het bestand dan opnieuw met --multiline text, of zet bij dit bestand in levering.json "multiline": "text".',
    place,
  );
