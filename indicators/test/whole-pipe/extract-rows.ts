import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/* The reading of the whole-pipe test: its own, so that it can contradict the product. */

export type Row = Readonly<Record<string, string>>;

/** The files of a folder whose name begins and ends so, by name. */
export function filesOf(folder: string, start: string, end = '.csv'): Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)));
}

/** The rows of CSV files by column name. No extract of the fixtures has a separator or a line end within quotes. */
export function rowsOf(folder: string, start: string, { encoding = 'windows-1252', separator = ';' } = {}): Row[] {
  const cells = (line: string) => line.split(separator).map((cell) => cell.replaceAll(/^"|"$/g, '').trim());
  return filesOf(folder, start).flatMap((bytes) => {
    const [head = '', ...lines] = new TextDecoder(encoding).decode(bytes).split(/\r?\n/);
    const names = cells(head);
    return lines
      .filter((line) => line !== '')
      .map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])));
  });
}
