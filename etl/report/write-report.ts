import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, outcomeLines } from '../outcome.ts';
import { fileReport } from './report.ts';

/** Where the rejected rows of a file are listed, beside its report. */
export const rejectsFileIn = (folder: string, name: string): string => join(folder, `${name}.afgekeurd.csv`);

/** Writes what became of a file beside each other as JSON, for programs, and as text, for people. */
export const writeReport = async (folder: string, name: string, outcome: Outcome): Promise<void> => {
  const file = join(folder, name);
  const options = { mode: 0o600 };
  await writeFile(`${file}.verslag.json`, `${JSON.stringify(fileReport(outcome), null, 2)}\n`, options);
  await writeFile(`${file}.verslag.txt`, `${outcomeLines(outcome).join('\n')}\n`, options);
};
