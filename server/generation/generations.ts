import type { Route } from '../answers/route.ts';
import type { Release } from 'indicators/release/schema.ts';
import { withAdopted } from 'indicators/verdict/targets/with-adopted.ts';
import { nothingAdopted, type Adopted } from '../cycle/adopted.ts';
import { judgedBy } from '../cycle/judged-by.ts';
import type { WrittenFollower } from '../cycle/written.ts';
import { canonical } from '../journal/canonical.ts';
import { problem } from '../problems.ts';
import { prepareGeneration, type Generation } from './generation.ts';
import { readCurrent } from './read-current.ts';
import { olderGenerations } from './older-generations.ts';
import { readRelease } from './read-release.ts';

/** A generation that could not be used, and why. */
type Refusal = { generation: string; reason: string };

/** The generation in force: read before the first answer, replaced whole when `current` names another. */
export type Generations = {
  /** @throws a 503 problem while there is none. */
  current(): Generation;
  isOpen(): boolean;
  refused(): Refusal | null;
  /**
   * Is told of a next generation before it comes into force, and holds it back until done: readers have the one before meanwhile. Of
   * the first nobody is told.
   */
  beforeNext(listener: (next: Generation) => Promise<void>): void;
  /** Looks once whether another generation is in force. */
  refresh(): Promise<void>;
  /** Looks every second until closed. */
  watch(): void;
  close(): Promise<void>;
};

export type GenerationsOptions = {
  warehouse: string;
  routes: readonly Route[];
  say(line: string): void;
  /** What people write; nothing without it. */
  written?: WrittenFollower;
};

/** What to do while there is no generation, in Dutch. */
export const noDataYet =
  'Er zijn nog geen cijfers geladen. De beheerder laadt ze met: npm run etl -- load MAP. Daarna staan ze hier vanzelf.';

/** Follows the warehouse; a generation that cannot be used is refused aloud and the one before it stays. */
export function followGenerations({ warehouse, routes, say, written }: GenerationsOptions): Generations {
  let live: Generation | null = null;
  /** The release in force as it was made, without what was adopted. */
  let loaded: Release | null = null;
  let refused: Refusal | null = null;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let silent = false;
  const listeners: ((next: Generation) => Promise<void>)[] = [];

  const refuse = (generation: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (refused?.generation === generation && refused.reason === reason) return;
    refused = { generation, reason };
    say(`Generatie ${generation} is geweigerd: ${reason}`);
    say(live === null ? noDataYet : `Generatie ${live.release.generation} blijft in gebruik.`);
  };

  const judgedGeneration = (release: Release, adopted: Adopted) =>
    prepareGeneration(withAdopted(release, judgedBy(adopted)), routes, adopted);

  const readWritten = async () => {
    try {
      await written?.refresh();
      silent = false;
    } catch (error) {
      // The figures are served all the same, beside what was read before.
      if (!silent) say(`Het journaal is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
      silent = true;
    }
  };

  const look = async () => {
    let id: string | null = null;
    try {
      await readWritten();
      const adopted = written?.current().adopted ?? nothingAdopted;
      if (live !== null && loaded !== null && live.adopted !== adopted) {
        const same = canonical(judgedBy(live.adopted)) === canonical(judgedBy(adopted));
        live = same ? { ...live, adopted } : await judgedGeneration(loaded, adopted);
      }
      id = await readCurrent(warehouse);
      if (id === null || id === live?.release.generation || id === refused?.generation) return;
      const release = await readRelease(warehouse, id);
      const next = await judgedGeneration(release, adopted);
      if (live !== null) for (const listener of listeners) await listener(next);
      [live, loaded] = [next, release];
      refused = null;
      say(`Generatie ${id} is in gebruik.`);
    } catch (error) {
      refuse(id ?? 'onbekend', error);
      if (live === null) await takeOlder(id);
    }
  };

  /** Old figures, told aloud, are more use than none: a damaged disk is seen by `refused`, in the health and the metrics. */
  const takeOlder = async (damaged: string | null) => {
    for (const id of await olderGenerations(warehouse)) {
      if (id === damaged) continue;
      try {
        const release = await readRelease(warehouse, id);
        [live, loaded] = [await judgedGeneration(release, written?.current().adopted ?? nothingAdopted), release];
        say(`LET OP: de nieuwste cijfers zijn beschadigd. Generatie ${id}, een oudere, is in gebruik.`);
        return;
      } catch (error) {
        say(`Generatie ${id} is ook niet te gebruiken: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  const refresh = () => {
    running ??= look().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    current() {
      if (live === null) throw problem(503, noDataYet);
      return live;
    },
    isOpen: () => live !== null,
    refused: () => refused,
    beforeNext: (listener) => void listeners.push(listener),
    refresh,
    watch() {
      timer ??= setInterval(() => void refresh(), 1_000);
    },
    async close() {
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}
