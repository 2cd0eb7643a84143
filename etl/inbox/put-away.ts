import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { reportEndings } from '../report/write-report.ts';
import { shownName } from '../shown-name.ts';
import { Stop } from '../stop.ts';

/** Moves a file with its reports to another folder and gives the name it has there: one that is free and may be shown. */
export const putAway = async (from: string, name: string, to: string): Promise<string> => {
  const shown = shownName(name);
  const free = freeName(to, shown);
  for (const ending of reportEndings)
    if (existsSync(join(from, `${shown}${ending}`)))
      await rename(join(from, `${shown}${ending}`), join(to, `${free}${ending}`));
  // The file itself goes last: as long as it is in its old place, it is taken again after a restart.
  await rename(join(from, name), join(to, free));
  return free;
};

/** More files of one name than a folder that is swept ever holds. */
const mostOfOneName = 10_000;

const freeName = (folder: string, name: string): string => {
  const { name: stem, ext } = parse(name);
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${ext}`;
    if (['', ...reportEndings].every((ending) => !existsSync(join(folder, `${free}${ending}`)))) return free;
  }
  throw new Stop(`In ${folder} staan te veel bestanden die ${name} heten. Ruim daar op.`);
};
