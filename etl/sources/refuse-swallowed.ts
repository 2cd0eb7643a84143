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
  let found = 0;
  let first: RefusalPlace = {};
  for await (const { line, cell, cells, written } of textsOverLines(path, delimiter)) {
    if (cells === names.length && !mayHoldRows(written, names.length, delimiter, cell)) continue;
    found += 1;
    if (found === 1) first = { line: above + line, column: names[cell] ?? '' };
  }
  if (found === 0) return [];
  if (said === 'rows') throw rowsInText(first);
  if (said === undefined) throw unclear(found, first);
  return [
    found === 1
      ? 'Een tekst over meer regels lijkt op rijen van de tabel. Zij is als één tekst gelezen, zoals bij het laden is gezegd.'
      : `${found} teksten over meer regels lijken op rijen van de tabel. Zij zijn als tekst gelezen, zoals bij het laden is gezegd.`,
  ];
};

const unclear = (found: number, place: RefusalPlace): Refusal =>
  new Refusal(
    'tekst-onduidelijk',
    `In deze tekst, die over meer regels gaat, staan misschien rijen van de tabel.${found === 1 ? '' : ` Dat geldt voor ${found} teksten; dit is de eerste.`}`,
    'Zijn het rijen, haal dan het aanhalingsteken in deze regel weg, of schrijf het dubbel (""). Is het één tekst, laad het bestand dan opnieuw met --multiline text, of zet bij dit bestand in levering.json "multiline": "text".',
    place,
  );
