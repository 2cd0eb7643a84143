import { Refusal } from '../refusal.ts';
import type { Source } from '../sources/source.ts';
import type { Sheet } from './book.ts';
import type { HeaderRow } from './find-table.ts';
import type { ReadBy } from './write-table.ts';

/** A sheet with the header of a contract, or a table of a kind without one. */
export type Fitting = { sheet: Sheet; header: HeaderRow; source: Source; readBy: ReadBy };

export type Chosen = Fitting & {
  /** There are more that could have been meant. */
  amongOthers: boolean;
};

/** The sheet to read: the one that was named, else the only one that fits; null when none fits. Refuses to choose. */
export const chooseSheet = (
  sheets: readonly Sheet[],
  fitting: readonly Fitting[],
  wanted: string | null,
): Chosen | null => {
  if (wanted !== null && !sheets.some(({ name }) => isNamed(name, wanted)))
    throw new Refusal(
      'werkblad-onbekend',
      `Dit Excel-bestand heeft geen werkblad '${sheetName(wanted)}'. Het heeft: ${listOf(sheets)}.`,
      'Noem een van deze werkbladen met --sheet.',
    );
  const left = wanted === null ? fitting : fitting.filter(({ sheet }) => isNamed(sheet.name, wanted));
  if (left.length > 1)
    throw new Refusal(
      'werkblad-onduidelijk',
      `Meer dan één werkblad past bij een bekende soort: ${listOf(left.map(({ sheet }) => sheet))}.`,
      'Laad het bestand alleen, met --sheet en de naam van het werkblad, of lever elk werkblad als eigen bestand.',
      { choices: left.map(({ sheet }) => sheetName(sheet.name)) },
    );
  const [chosen = null] = left;
  return chosen && { ...chosen, amongOthers: fitting.length > 1 };
};

/** Excel makes no difference between capitals in the name of a sheet either. */
const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.toLowerCase();

/** A name as it may be shown: it is written by a person, so it may hold a BSN. */
export const sheetName = (name: string): string => name.slice(0, 31).replaceAll(/\d{8,}/g, '99999999');

const listOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `'${sheetName(name)}'`).join(', ');
