import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileReport } from '../report/report.ts';
import { reportEndings } from '../report/write-report.ts';

const [jsonEnding] = reportEndings;

/**
 * Removes what was refused under a name, with its reports, once a file of that name was taken: it was mended, and an old report
 * beside a new one says that something is still wrong. The name is that under which it arrived, which its report tells; in the
 * folder it may have a number.
 */
export const clearMended = async (refused: string, name: string): Promise<void> => {
  for (const entry of await readdir(refused)) {
    if (!entry.endsWith(jsonEnding)) continue;
    const report: Pick<FileReport, 'name'> = JSON.parse(await readFile(join(refused, entry), 'utf8'));
    if (report.name !== name) continue;
    const put = entry.slice(0, -jsonEnding.length);
    // The report that names the others goes last, so that a kill in between leaves nothing that is never found again.
    for (const ending of ['', ...reportEndings.filter((one) => one !== jsonEnding), jsonEnding])
      await rm(join(refused, `${put}${ending}`), { force: true });
  }
};
