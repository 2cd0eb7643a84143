import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSettings } from '../config/read-settings.ts';
import { writePackage } from '../council-package/write-package.ts';
import { calendarExtract } from '../cycle/calendar/calendar-extract.ts';
import { followWritten } from '../cycle/written.ts';
import { readCurrent } from '../generation/read-current.ts';
import { readRelease } from '../generation/read-release.ts';
import { backup } from './backup/backup.ts';
import { checkJournal } from './backup/check-journal.ts';
import { restore } from './backup/restore.ts';
import { openJournal, type Journal } from './database/open-journal.ts';
import { isPostgres, journalAddress } from './journal-address.ts';

const help = `Gebruik:
  npm run journal -- backup BESTAND    schrijft een back-up van alles wat mensen schreven
  npm run journal -- restore BESTAND   zet een back-up terug in een leeg journaal
  npm run journal -- kalender MAP      schrijft de kalender als bestand om te laden: npm run etl -- load MAP
  npm run journal -- pakket MOMENT BESTAND   schrijft alle pagina’s van een bevroren moment als zip
  npm run journal -- verify [HASH]     controleert of het journaal heel is; met HASH ook of er aan het eind niets weg is

Het journaal staat in journal.sqlite naast de map van WAREHOUSE, of waar JOURNAL_URL naar wijst (een bestand, of postgres://...).
Geef dezelfde instellingen als aan de server; JOURNAL_URL mag in een bestand staan (JOURNAL_URL_FILE).`;

/** npm run journal: backup, restore, verify, the calendar as an extract and a moment as a package. Gives the exit code: 0, 1 when the journal is not whole, 2 when the question is wrong. */
async function main([command, argument, file]: readonly string[]): Promise<number> {
  if (command === 'backup' && argument !== undefined)
    return withJournal(async (journal) => {
      const rows = await backup(journal, resolve(argument));
      const { head } = await checkJournal(journal);
      console.log(`De back-up staat in ${argument}: ${rows} regels. De laatste regel van de audit is ${head}.`);
      return 0;
    });
  if (command === 'restore' && argument !== undefined)
    return withNewJournal(async (journal) => {
      console.log(`Teruggezet: ${await restore(journal, resolve(argument))} regels. Het journaal is heel.`);
      return 0;
    });
  if (command === 'kalender' && argument !== undefined)
    return withJournal((journal) => writeCalendar(journal, resolve(argument)));
  if (command === 'pakket' && argument !== undefined && file !== undefined)
    return withJournal(async (journal) => {
      const bytes = await writePackage(journal, argument, resolve(file));
      console.log(`Het pakket staat in ${file} (${(bytes / 1e6).toFixed(1).replace('.', ',')} MB).`);
      return 0;
    });
  if (command === 'verify') return withJournal((journal) => verify(journal, argument));
  console.log(help);
  return command === undefined || command === 'help' || command === '--help' ? 0 : 2;
}

async function verify(journal: Journal, expected: string | undefined): Promise<number> {
  const { versions, documents, rows, head, faults } = await checkJournal(journal, expected);
  for (const fault of faults) console.error(fault);
  console.log(`${versions} versies, ${documents} documenten, ${rows} regels audit. De laatste is ${head}.`);
  console.log(faults.length === 0 ? 'Het journaal is heel.' : 'Het journaal is NIET heel. Zet een back-up terug.');
  return faults.length === 0 ? 0 : 1;
}

/** Writes the calendar of the journal as an extract, beside what the figures of now know of it. */
async function writeCalendar(journal: Journal, folder: string): Promise<number> {
  const warehouse = resolve(settings().WAREHOUSE);
  const generation = await readCurrent(warehouse);
  if (generation === null) throw new Error(`Er zijn nog geen cijfers in ${warehouse}. Laad ze eerst.`);
  const written = followWritten(journal);
  await written.refresh();
  const files = calendarExtract(await readRelease(warehouse, generation), written.current().adopted);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  console.log(
    files.length === 0
      ? 'In de kalender is nog niets geschreven. Er is geen bestand gemaakt.'
      : `De kalender staat in ${folder}. Laad haar met: npm run etl -- load ${folder}`,
  );
  return 0;
}

/** The settings of the server, for it is its journal. */
function settings() {
  const { values, faults } = readSettings(process.env);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return values;
}

/** A journal that is not there is one that was looked for in another place: an empty backup of it would pass for a good one. */
async function withJournal(work: (journal: Journal) => Promise<number>): Promise<number> {
  const address = journalAddress(settings());
  if (!isPostgres(address) && !existsSync(address))
    throw new Error(`Er is geen journaal: ${address}. Geef JOURNAL_URL of WAREHOUSE zoals de server ze heeft.`);
  return withNewJournal(work);
}

/** Makes the journal where there is none. */
async function withNewJournal(work: (journal: Journal) => Promise<number>): Promise<number> {
  const journal = await openJournal(journalAddress(settings()));
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
