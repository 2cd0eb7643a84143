import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generations } from '../../generation/generations.ts';
import { today } from '../../pages/today.ts';
import type { Loader } from '../../uploads/run-loader.ts';
import { allInFigures } from './in-figures.ts';
import { calendarExtract } from './calendar-extract.ts';

type Options = { generations: Generations; loader: Loader; say(line: string): void; retryAfter?: number };

/** So often is tried again what could not be loaded, such as while somebody else loads. */
const mostAttempts = 10;

export type CalendarLoader = {
  /** Brings what is written in the calendar to the figures, after what is being done already. */
  bring(): void;
  /** Resolves when nothing is being brought. */
  done(): Promise<void>;
};

/**
 * Loads the calendar of the journal as an extract whenever it says something else than the figures were made with, or a day passed on which
 * nobody did a thing, so that I31 follows by itself. It goes through the loader as any file does: the same checks, the same generation, the same trace from figure to row.
 */
export function calendarLoader({ generations, loader, say, retryAfter = 60_000 }: Options): CalendarLoader {
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  const load = async (attempt: number): Promise<void> => {
    if (!generations.isOpen()) return;
    const { release, adopted } = generations.current();
    const files = calendarExtract(release, adopted);
    if (files.length === 0 || allInFigures(release, adopted, today())) return;
    const folder = await mkdtemp(join(tmpdir(), 'kalender-'));
    try {
      await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
      const told = await loader.read(['load', folder, '--accept-jump']);
      if (!('trouble' in told)) {
        if (told.delivery === null) say(`De kalender is geweigerd: ${told.notes.join(' ')}`);
        return await generations.refresh();
      }
      if (attempt < mostAttempts) timer = setTimeout(() => add(attempt + 1), retryAfter).unref();
      else say(`De kalender is niet ingelezen: ${told.trouble}`);
    } catch (error) {
      say(`De kalender is niet ingelezen: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  const add = (attempt: number) => {
    if (timer !== null) clearTimeout(timer);
    last = last.then(() => load(attempt));
  };

  return {
    bring: () => add(1),
    async done() {
      if (timer !== null) clearTimeout(timer);
      await last;
    },
  };
}
