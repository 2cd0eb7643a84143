import { Refusal, type RefusalPlace } from '../refusal.ts';
import type { Delimiter } from './csv-header.ts';
import type { DelimitedRecord } from './delimited-records.ts';
import { isWords } from './is-explanation.ts';
import { lineEnds, overLines } from './texts-over-lines.ts';

/**
 * Per line end within the text of a cell the cells around it, in the order of the header: behind it those that stand in front
 * of the text in a row, before it those that stand behind. Only where there are as many; blank lines are passed over.
 */
export const rowEndsIn = (text: string, cell: number, width: number, delimiter: string): string[][] => {
  const behind = width - 1 - cell;
  const lines = text
    // A cell that is quoted has its quotes doubled within the text.
    .replaceAll('"', '')
    .split(lineEnds)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(delimiter));
  return lines.slice(1).flatMap((next, index) => {
    const last = lines[index] ?? [];
    if (next.length <= cell || last.length <= behind) return [];
    return [[...next.slice(0, cell), '', ...last.slice(last.length - behind)]];
  });
};

/** Rows that a quote made text of that was not closed; the place is that of the quote, or of its row. */
export const rowsInText = (place: RefusalPlace): Refusal =>
  new Refusal(
    'aanhalingsteken',
    'In een tekst staan hele rijen van de tabel. Er begint een aanhalingsteken dat niet wordt gesloten.',
    'Haal het aanhalingsteken in deze regel weg, of schrijf het dubbel ("").',
    place,
  );

/**
 * Refuses a row of published figures in which other rows became text: around a line end in a cell stand the cells of rows, and
 * one of them is a figure or a code. Such a table has no columns for prose.
 */
export const refuseRowsIn = ({ line, cells }: DelimitedRecord, width: number, delimiter: Delimiter): void => {
  const holdsRows = (text: string, cell: number): boolean =>
    overLines.test(text) &&
    rowEndsIn(text, cell, width, delimiter).some((around) => around.some((one) => one.trim() !== '' && !isWords(one)));
  if (cells.some(holdsRows)) throw rowsInText({ line });
};
