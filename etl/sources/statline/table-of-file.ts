import { readReference } from '../../reference/read-reference.ts';

const tables = readReference('statline-tabellen');

/** The id that StatLine gives a table, such as 50140NED or 03759ned, in a file name or an OData address. */
export const tableIdIn = (text: string): string | null =>
  /(?:^|[^0-9A-Za-z])(\d{5}[A-Za-z]{3})(?![0-9A-Za-z])/.exec(text.replaceAll('_', ' '))?.[1] ?? null;

/** A file name without its extension, the moment of the download and what stands behind that, as ` (1)` of a second copy. */
const titleOf = (fileName: string): string =>
  fileName.replace(/\.[a-z0-9]+$/i, '').replace(/_\d{8}_\d{6}(?:[_ (].*)?$/, '');

/**
 * The table a file holds: the id in its name, else the id of the title in its name, else that title itself, as a table
 * outside StatLine is still a table.
 */
export const tableOfFile = (fileName: string): string => {
  const title = titleOf(fileName);
  return (
    tableIdIn(fileName) ?? tables.find((table) => table['titel'] !== '' && table['titel'] === title)?.['tabel'] ?? title
  );
};

/** A dimension without which no figure is made of a table, and for what it is needed (Dutch); null where there is none. */
export const neededOf = (table: string): { dimension: string; why: string } | null => {
  const known = tables.find((row) => row['tabel']?.toLowerCase() === table.toLowerCase());
  return known?.['nodig'] ? { dimension: known['nodig'], why: known['waarvoor'] ?? '' } : null;
};

const ownYear = (table: string): number | null => {
  const known = tables.find((row) => row['tabel']?.toLowerCase() === table.toLowerCase())?.['jaar'] ?? '';
  return known === '' ? null : Number(known);
};

/** The year of a table without periods: known for the table, else four digits of its own in the file name; null otherwise. */
export const yearOfFile = (fileName: string, table: string): number | null => {
  const years = titleOf(fileName).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return ownYear(table) ?? (years.length === 1 ? Number(years[0]) : null);
};

/** What to tell of a table whose number or year is not known but by the name of its file (Dutch). `periods`: it has its own. */
export const notesOnName = (table: string, year: number | null, periods: boolean): string[] => [
  ...(tableIdIn(table) === null
    ? [
        'Van welke tabel dit bestand is, is niet te zien. Zet het nummer van de tabel in de bestandsnaam, zoals 70072ned_inwoners.csv. Sommige cijfers tellen alleen dan mee.',
      ]
    : []),
  ...(periods || year === null || ownYear(table) !== null
    ? []
    : [`Het bestand noemt geen periode. Wij nemen het jaar uit de bestandsnaam: ${year}.`]),
];
