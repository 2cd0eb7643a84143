import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrno } from './pseudonym-key.ts';
import type { Origin } from './delivery.ts';
import { checkLevering } from './check-levering.ts';
import type { SaidOfReading } from './reading-options.ts';
import { shownName } from './shown-name.ts';
import { Stop } from './stop.ts';

/** What the optional levering.json beside a file says about it. */
export type Levering = { [Option in keyof SaidOfReading]?: NonNullable<SaidOfReading[Option]> } & {
  from?: string;
  to?: string;
  origin?: Origin;
  source?: string;
  /** Somebody has confirmed that the file rightly differs much from the previous delivery: by its id, or true for whatever has this name. */
  acceptJump?: boolean | string;
};

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
  const entries = checkLevering(file, parsed(file, text));
  const levering = { ...entries['default'], ...(entries[basename(path)] ?? entryLike(basename(path), entries)) };
  const { from, to } = levering;
  if (from !== undefined && to !== undefined && from > to)
    throw new Stop(`${file}: van ${shownName(basename(path))} ligt "from" na "to". Verbeter een van beide dagen.`);
  return levering;
};

const withoutCase = (name: string): string => name.normalize('NFC').toLowerCase();

/** A name in other capitals, or with its accents written in another way, as a Mac does. */
const entryLike = (name: string, entries: Readonly<Record<string, Levering>>): Levering | undefined => {
  const wanted = withoutCase(name);
  return Object.entries(entries).find(([one]) => one !== 'default' && withoutCase(one) === wanted)?.[1];
};

const parsed = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Stop(`${file} is geen geldige JSON. Kijk of er een komma of aanhalingsteken ontbreekt.`, {
      cause: error,
    });
  }
};
