import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The rows of `reference/<name>.csv`, every value as text. Throws when the file is not there. */
export const readReference = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(import.meta.dirname, `${name}.csv`)), { delimiter: ';', columns: true });
