import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Outcome, outcomeLines } from '../outcome.ts';
import { syncPath } from '../sync-to-disk.ts';
import { reportPage } from './report-page.ts';
import { fileReport } from './report.ts';

/** What the names of the files beside an extract end on: its report for programs, as text and as a page, and the rejected rows. */
export const reportEndings = ['.verslag.json', '.verslag.txt', '.verslag.html', '.afgekeurd.csv'] as const;
const [jsonEnding, textEnding, pageEnding, rejectsEnding] = reportEndings;

/** Whether a file is a report, not an extract. */
export const isReport = (name: string): boolean => reportEndings.some((ending) => name.endsWith(ending));

/** Where the rejected rows of a file are listed, beside its report. */
export const rejectsFileIn = (folder: string, name: string): string => join(folder, `${name}${rejectsEnding}`);

/** Writes what became of a file beside each other as JSON, for programs, and as text and a page, for people. */
export const writeReport = async (folder: string, outcome: Outcome, name = basename(outcome.file)): Promise<void> => {
  const file = join(folder, name);
  // The report of the time that it was loaded says more.
  if (outcome.status === 'known' && existsSync(`${file}${jsonEnding}`)) return;
  const options = { mode: 0o600 };
  const report = fileReport(outcome);
  await writeFile(`${file}${jsonEnding}`, `${JSON.stringify(report, null, 2)}\n`, options);
  await writeFile(`${file}${pageEnding}`, reportPage(report), options);
  await writeFile(
    `${file}${textEnding}`,
    `${outcomeLines({ ...outcome, file: basename(outcome.file) }).join('\n')}\n`,
    options,
  );
};

/** Keeps the report of an accepted file with its delivery, as report.json. */
export const keepReport = async (deliveryFolder: string, outcome: Outcome): Promise<void> => {
  const unfinished = join(deliveryFolder, '.report.json');
  await writeFile(unfinished, `${JSON.stringify(fileReport(outcome), null, 2)}\n`, { mode: 0o600 });
  await syncPath(unfinished);
  await rename(unfinished, join(deliveryFolder, 'report.json'));
};
