import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isForbidden } from '../failure.ts';
import { holdLock } from '../lock.ts';
import type { Outcome } from '../outcome.ts';
import { isErrno } from '../pseudonym-key.ts';
import { isReport } from '../report/write-report.ts';
import { shownName } from '../shown-name.ts';
import { Stop } from '../stop.ts';
import { clearMended } from './clear-mended.ts';
import { type Inbox, openInbox } from './inbox.ts';
import type { KeptDays } from './kept-days.ts';
import { putAway } from './put-away.ts';
import { type Other, settledFiles } from './settled-files.ts';
import { sweepKept } from './sweep-kept.ts';

export type WatchOptions = {
  /** For how long a file must be unchanged before it is taken. */
  settleSeconds: number;
  /** After how many days a file that was put away is removed. */
  keepDays: KeptDays;
  /** Ends the watch; a file that is being read then stays in processing/. */
  signal: AbortSignal;
  /** Told for whoever follows along. */
  say: (text: string) => void;
};

/** After the machine stood in the way: a full disk, or another load. */
const retrySeconds = 20;

/**
 * Takes the files that arrive in a folder one at a time, until it is told to end. `take` loads one file and writes its
 * reports beside it; a file that it refuses goes to refused/, any other to done/. A file that was left in processing/ by
 * a watch that was killed is taken again.
 */
export const watch = async (
  path: string,
  take: (file: string, inbox: Inbox) => Promise<Outcome>,
  options: WatchOptions,
): Promise<void> => {
  const inbox = await openInbox(path);
  await holdLock(inbox.lock, busy, async () => {
    options.say(
      `Wacht op bestanden in ${inbox.folder}. Zet geen namen of nummers van mensen in een bestandsnaam. Stop met Ctrl-C.`,
    );
    const stuck = new Set<string>();
    const look = settledFiles(inbox.folder, options.settleSeconds * 1000, (name, what) =>
      options.say(`! ${shownName(name)}: ${whyLeftAlone[what]}`),
    );
    while (!options.signal.aborted) {
      const done = (await takeWaiting(inbox, take, options)) && (await takeArrived(inbox, look, stuck, take, options));
      await sweepKept(inbox.done, options.keepDays.done);
      await sweepKept(inbox.refused, options.keepDays.refused);
      await pause(done ? Math.min(2, options.settleSeconds / 2) : retrySeconds, options.signal);
    }
  });
};

const busy = (pid: string): Stop =>
  new Stop(`Er wordt al op deze map gelet (proces ${pid}). Stop dat eerst, of kies een andere map.`);

const whyLeftAlone = {
  folder: 'blijft staan, want dit is een map. Zet de bestanden die erin staan in de inbox zelf.',
  other:
    'blijft staan, want dit is geen gewoon bestand maar bijvoorbeeld een verwijzing. Zet het bestand zelf in de inbox.',
  readme:
    'blijft staan, want dit is een toelichting (readme). Zijn het wel gegevens? Geef het bestand dan een andere naam.',
  report:
    'blijft staan, want zo heet een verslag van dit programma. Zijn het wel gegevens? Geef het bestand dan een andere naam.',
} satisfies Record<Other, string>;

const notMoved =
  'blijft staan, want het mag niet naar processing worden verplaatst. Vraag de beheerder om schrijfrechten op de inbox en op processing. Daarna gaat het vanzelf verder.';

type Take = (file: string, inbox: Inbox) => Promise<Outcome>;

/** What stands in processing/; false when the machine stands in the way and it has to wait. */
const takeWaiting = async (inbox: Inbox, take: Take, options: WatchOptions): Promise<boolean> => {
  for (const name of (await readdir(inbox.processing)).toSorted())
    if (!isReport(name) && !(await takeOne(inbox, name, take, options))) return false;
  return true;
};

const takeArrived = async (
  inbox: Inbox,
  look: () => Promise<string[]>,
  /** Files that may not be moved, of which was told. */
  stuck: Set<string>,
  take: Take,
  options: WatchOptions,
): Promise<boolean> => {
  for (const name of await look()) {
    if (options.signal.aborted) return true;
    try {
      await rename(join(inbox.folder, name), join(inbox.processing, name));
    } catch (error) {
      // Whoever put it there took it away again.
      if (isErrno(error, 'ENOENT')) continue;
      if (!isForbidden(error)) throw error;
      if (!stuck.has(name)) options.say(`! ${shownName(name)}: ${notMoved}`);
      stuck.add(name);
      continue;
    }
    stuck.delete(name);
    if (!(await takeOne(inbox, name, take, options))) return false;
  }
  return true;
};

const takeOne = async (
  inbox: Inbox,
  name: string,
  take: Take,
  { signal, say, keepDays }: WatchOptions,
): Promise<boolean> => {
  let outcome: Outcome;
  try {
    outcome = await take(join(inbox.processing, name), inbox);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (!signal.aborted) say(`! ${shownName(name)}: blijft staan en wordt later opnieuw geprobeerd. ${error.message}`);
    return false;
  }
  const isIn = outcome.status !== 'refused' && outcome.status !== 'unrecognised';
  const put = await putAway(inbox.processing, name, isIn ? inbox.done : inbox.refused);
  if (isIn) await clearMended(inbox.refused, shownName(name));
  say(`  ${isIn ? 'done' : 'refused'}/${put}${goneAfter(isIn ? keepDays.done : keepDays.refused)}`);
  return true;
};

/** What becomes of a file that was put away; its report stays. */
const goneAfter = (days: number): string => {
  if (days === 0) return ': het bestand wordt nu gewist, het verslag blijft.';
  return `: het bestand wordt na ${days === 1 ? '1 dag' : `${days} dagen`} gewist, het verslag blijft.`;
};

const pause = async (seconds: number, signal: AbortSignal): Promise<void> => {
  try {
    await setTimeout(seconds * 1000, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
