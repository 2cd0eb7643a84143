import { Refusal, type RefusalPlace } from '../refusal.ts';
import type { Delimiter } from './csv-header.ts';
import type { DelimitedRecord } from './delimited-records.ts';
import { isWords } from './is-explanation.ts';
import { lineEnds, overLines } from './texts-over-lines.ts';

/**
 * Whether a text over lines may be rows of its table: it holds at least half as many separators as a row, and a figure, a code
 * or a date between two of them. Prose may have the one; it seldom has both. In a cell that stands further to the left, as a
 * name does, so many as stand before it are enough: of a row that breaks off in it no more are left, and those of the next.
 */
export const mayHoldRows = (text: string, columns: number, delimiter: Delimiter, cell = columns): boolean => {
  const separators = text.split(delimiter).length - 1;
  if (separators < Math.max(1, Math.min((columns - 1) / 2, cell))) return false;
  return text
    .split(lineEnds)
    .flatMap((line) => line.split(delimiter))
    .some((piece) => {
      const bare = piece.replaceAll('"', '').trim();
      return /\d/.test(bare) && !isWords(bare);
    });
};

/** Rows that a quote made text of that was not closed; the place is that of the quote, or of its row. */
export const rowsInText = (place: RefusalPlace): Refusal =>
  new Refusal(
    'aanhalingsteken',
    'In deze tekst, die over meer regels gaat, staan misschien rijen van de tabel.',
    'Begint hier per ongeluk een aanhalingsteken, haal het dan weg. Is het één tekst, zet die dan op één regel.',
    place,
  );

/** Refuses a title or a source of which the text goes on over rows, as these would be passed over with it. */
export const refuseRowsIn = ({ line, cells }: DelimitedRecord, columns: number, delimiter: Delimiter): void => {
  if (cells.some((cell) => overLines.test(cell) && mayHoldRows(cell, columns, delimiter))) throw rowsInText({ line });
};

/** Refuses a row of published figures with a cell over lines: such a table has no columns for prose, so rows became text there. */
export const refuseOverLines = ({ line, cells }: DelimitedRecord): void => {
  if (!cells.some((cell) => overLines.test(cell))) return;
  throw new Refusal(
    'aanhalingsteken',
    'Een cel gaat over meer regels. Dat hoort niet in deze tabel: door een aanhalingsteken zijn rijen samen één tekst geworden, of er staat een regeleinde te veel.',
    'Haal het aanhalingsteken of het regeleinde in deze regel weg, of download het bestand opnieuw en lever het onbewerkt aan.',
    { line },
  );
};
