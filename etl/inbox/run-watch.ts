import { basename } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { closingLines } from '../closing-lines.ts';
import { stopOfCommand } from '../failure.ts';
import { load } from '../load.ts';
import { logged } from '../processing-log/logged.ts';
import { type Outcome, outcomeLines, refused } from '../outcome.ts';
import type { PublishOptions } from '../publish.ts';
import { readingApart } from '../reading-apart.ts';
import { readingLimits } from '../reading-limits.ts';
import { Refusal } from '../refusal.ts';
import { fileReport } from '../report/report.ts';
import { writeReport } from '../report/write-report.ts';
import { shownOutcome } from '../shown-outcome.ts';
import { sources } from '../sources/registry.ts';
import { warehouseAt } from '../warehouse.ts';
import type { Inbox } from './inbox.ts';
import { watch } from './watch.ts';

/** Watches an inbox until Ctrl-C or SIGTERM; gives the exit code. */
export const runWatch = async (
  command: Extract<Arguments, { command: 'watch' }>,
  options: PublishOptions,
): Promise<number> => {
  const { folder, gemeente, json, said, keepInvented, settleSeconds, keepDays } = command;
  const warehouse = warehouseAt(command.warehouse, process.env['PSEUDONYM_KEY_FILE']);
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  const say = (text: string): void => {
    if (!json) console.log(text);
  };

  const tell = (outcome: Outcome): void =>
    json
      ? console.log(JSON.stringify(fileReport(outcome)))
      : say(outcomeLines({ ...outcome, file: basename(outcome.file) }).join('\n'));
  const take = async (file: string, inbox: Inbox): Promise<Outcome> => {
    const taking = { ...said, reportFolder: inbox.processing, leveringFolder: inbox.folder };
    const reader = readingApart(readingLimits, signal);
    const loading = { ...options, ...taking, reader, gemeente, keepInvented, strict: false };
    try {
      const loaded = await logged(
        warehouse,
        'laden',
        () => load([file], warehouse, sources, loading, tell),
        ({ outcomes, published }) => ({ outcomes, generation: published?.generation ?? null }),
      );
      const [outcome] = loaded.outcomes;
      if (outcome === undefined) throw new Error(`no outcome for ${file}`);
      // The first line counts the files, and there is one.
      if (outcome.status === 'accepted')
        say(
          closingLines({ ...loaded, warehouse })
            .slice(1)
            .join('\n'),
        );
      return outcome;
    } catch (error) {
      const stop = stopOfCommand(error);
      if (stop !== null) throw stop;
      const outcome = shownOutcome(refused(file, null, notInUse(error)));
      await writeReport(inbox.processing, outcome);
      tell(outcome);
      return outcome;
    }
  };

  process.on('SIGINT', end).on('SIGTERM', end);
  try {
    await watch(folder, take, { settleSeconds, keepDays, signal, say });
    say('Gestopt.');
    return 0;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
};

/** The file itself is sound, but with it the figures are not. */
const notInUse = (error: unknown): Refusal =>
  new Refusal(
    'niet-in-gebruik',
    error instanceof Error ? error.message : String(error),
    'De vorige cijfers blijven staan. Vraag de beheerder wat er met dit bestand is.',
  );
