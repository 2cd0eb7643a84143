import type { SentAnswer } from 'server/pages/page-renderer.ts';
import { AnswerError } from './answer-error.ts';
import type { Asked } from './ask-later.ts';
import { reloadPage } from './reload-page.ts';
import { failingTexts as texts } from '../texts/failing.ts';

/** What is known of an answer; without data and error it is on its way, and `failures` tells how often that went wrong. */
export type Kept = { data: unknown; error: Error | null; failures: number };

/** The answers of one page by address: those that came along with it, and those asked since. It never asks twice by itself. */
export type Answers = {
  /** The same object until something changes. */
  at(address: string): Kept;
  /** Asks what did not come along, and tells of every change until the function that it gives is called. */
  listen(address: string, changed: () => void): () => void;
  again(address: string): void;
  /** The addresses that were looked for and not found. */
  missed(): string[];
};

const onItsWay: Kept = { data: undefined, error: null, failures: 0 };

const keptOf = (answer: SentAnswer): Kept =>
  'body' in answer
    ? { data: answer.body, error: null, failures: 0 }
    : { data: undefined, error: new AnswerError(answer.detail, answer.status), failures: 0 };

const outOfReach = (): Kept => ({
  data: undefined,
  error: new AnswerError(texts.outOfReach, null),
  failures: 0,
});

/** The answers that were sent with a page, as the start of its answers. What asks for more is fetched when first needed. */
export const answersOf = (sent: Readonly<Record<string, SentAnswer>>): Answers => {
  const known = new Map(Object.entries(sent).map(([address, answer]) => [address, keptOf(answer)]));
  const missed = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();
  const asked = new Map<string, Asked>();

  const tell = (address: string, kept: Kept) => {
    known.set(address, kept);
    for (const changed of listeners.get(address) ?? []) changed();
  };
  const ask = (address: string, orElse?: () => Promise<void>) => {
    tell(address, onItsWay);
    import('./ask-later.ts').then(
      ({ askLater }) =>
        asked.set(
          address,
          askLater(address, (kept) => tell(address, kept)),
        ),
      async () => {
        tell(address, outOfReach());
        await orElse?.();
      },
    );
  };
  return {
    at: (address) => {
      const kept = known.get(address);
      if (kept === undefined) missed.add(address);
      return kept ?? onItsWay;
    },
    listen: (address, changed) => {
      const all = listeners.get(address) ?? new Set();
      listeners.set(address, all.add(changed));
      if (!known.has(address)) ask(address);
      return () => void all.delete(changed);
    },
    again: (address) => {
      const earlier = asked.get(address);
      if (earlier === undefined) ask(address, reloadPage);
      else earlier.again();
    },
    missed: () => [...missed],
  };
};
