import { createContext } from 'react';
import type { SentAnswer } from 'server/pages/page-renderer.ts';
import { AnswerError } from './answer-error.ts';
import { get } from './get.ts';

/** What is known of the answer at an address. */
export type Known = { data: unknown; error: Error | null };

/** The answers of one page by address: those that came along with it, and those asked since. */
export type Answers = {
  known(address: string): Known | undefined;
  /** Asks for what is not known yet, once. */
  want(address: string): void;
  /** Asks again, whatever is known. */
  again(address: string): void;
  subscribe(changed: () => void): () => void;
};

const failed = (error: unknown): Known => ({
  data: undefined,
  error: error instanceof Error ? error : new Error(String(error)),
});

const knownFrom = (sent: SentAnswer): Known =>
  'body' in sent ? { data: sent.body, error: null } : failed(new AnswerError(sent.detail, sent.status));

/** Starts with the answers that came along. */
export const startAnswers = (sent: Readonly<Record<string, SentAnswer>>): Answers => {
  const all = new Map(Object.entries(sent).map(([address, answer]) => [address, knownFrom(answer)]));
  const asked = new Set<string>();
  const listeners = new Set<() => void>();

  const hear = (address: string, answer: Known) => {
    all.set(address, answer);
    asked.delete(address);
    for (const changed of listeners) changed();
  };
  const request = (address: string) => {
    if (asked.has(address)) return;
    asked.add(address);
    get(address).then(
      (data) => hear(address, { data, error: null }),
      (error: unknown) => hear(address, failed(error)),
    );
  };

  return {
    known: (address) => all.get(address),
    want: (address) => {
      if (!all.has(address)) request(address);
    },
    again: request,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};

export const AnswersContext = createContext<Answers>(startAnswers({}));
