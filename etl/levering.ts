import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Origin, origins } from './delivery.ts';
import { isErrno } from './pseudonym-key.ts';
import { type DecimalStyle, isDecimalStyle, isSlashOrder, type SlashOrder } from './sources/columns/column-sql.ts';
import { Stop } from './stop.ts';

/** What the optional levering.json beside a file says about it. */
export type Levering = {
  from?: string;
  to?: string;
  origin?: Origin;
  source?: string;
  /** Somebody has confirmed that the file rightly differs much from the previous delivery: by its id, or true for whatever has this name. */
  acceptJump?: boolean | string;
  /** The kind of the file, where it could be of several. */
  as?: string;
  /** How the file writes decimals, where that cannot be told from its numbers. */
  decimal?: DecimalStyle;
  /** What goes first in its dates with slashes, where that cannot be told from them. */
  dates?: SlashOrder;
  /** Whether the file replaces what there was of its period, or comes beside it, where its rows do not tell. */
  correction?: boolean;
  /** Which sheet of a workbook is meant. */
  sheet?: string;
};

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the entry for a file from levering.json in a folder, its own: that of its name, else "default", else nothing. */
export const leveringOf = async (path: string, folder = dirname(path)): Promise<Levering> => {
  const file = join(folder, 'levering.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return {};
    throw error;
  }
  const entries = entriesOf(file, text);
  const levering = { ...entries['default'], ...entries[basename(path)] };
  for (const day of [levering.from, levering.to])
    if (day !== undefined && !isoDate.test(day))
      throw new Stop(`${file}: schrijf een dag als jjjj-mm-dd, bijvoorbeeld 2024-12-31.`);
  if (levering.origin !== undefined && !origins.includes(levering.origin))
    throw new Stop(`${file}: '${String(levering.origin)}' is geen origin. Kies uit ${origins.join(', ')}.`);
  if (levering.decimal !== undefined && !isDecimalStyle(levering.decimal))
    throw new Stop(`${file}: '${String(levering.decimal)}' is geen decimal. Kies comma of point.`);
  if (levering.dates !== undefined && !isSlashOrder(levering.dates))
    throw new Stop(`${file}: '${String(levering.dates)}' is geen dates. Kies dd/mm of mm/dd.`);
  const { acceptJump = false } = levering;
  if (typeof acceptJump !== 'boolean' && !/^[0-9a-f]{12}$/.test(acceptJump))
    throw new Stop(
      `${file}: '${String(acceptJump)}' is geen acceptJump. Schrijf het nummer uit het verslag van het bestand, of true.`,
    );
  return levering;
};

const entriesOf = (file: string, text: string): Record<string, Levering> => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Stop(`${file} is geen geldige JSON. Kijk of er een komma of aanhalingsteken ontbreekt.`, {
      cause: error,
    });
  }
};
