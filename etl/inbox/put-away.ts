import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { reportEndings } from '../report/write-report.ts';
import { shownName } from '../shown-name.ts';

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

const freeName = (folder: string, name: string): string => {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${ext}`;
    if (['', ...reportEndings].every((ending) => !existsSync(join(folder, `${free}${ending}`)))) return free;
  }
};
