import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config/config.ts';
import { findSnapshot, openSnapshot } from '../cycle/snapshot/open-snapshot.ts';
import { followWritten } from '../cycle/written.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { readPages } from '../pages/read-pages.ts';
import { readTheme } from '../pages/read-theme.ts';
import { makeBeside } from './make-beside.ts';
import { packageFiles } from './package-files.ts';

/**
 * Writes the package of a frozen moment to a file, as the server makes it; gives its size in bytes.
 * @throws a 404 problem when the moment was not frozen, a 503 problem when the pages were not built.
 */
export async function writePackage(journal: Journal, moment: string, file: string): Promise<number> {
  const { theme: themeFile, publicUrl } = readConfig(process.env);
  const web = join(import.meta.dirname, '../../web/dist');
  const written = followWritten(journal);
  await written.refresh();
  const snapshot = await openSnapshot(journal, written.current(), findSnapshot(written.current(), moment));
  const theme = themeFile === null ? null : await readTheme(themeFile);
  const files = packageFiles(await readPages(join(web, 'client')), theme);
  const work = { snapshot, web, files, theme: theme?.href ?? null, dashboard: publicUrl?.origin ?? null };
  const bytes = await makeBeside(work, () => undefined, new AbortController().signal);
  await writeFile(file, bytes);
  return bytes.length;
}
