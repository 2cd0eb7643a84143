import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../cycle/adopted.ts';

/** What a report is made from, and nothing besides: a frozen moment, or the state of now. */
export type ReportInput = {
  /** '2025-najaarsrapportage', or 'nu'. */
  id: string;
  /** The moment in words, without its year where it is now. */
  moment: { id: string; year: number; moment: string } | null;
  /** SHA-256 of the frozen document; null for the state of now, which anybody may change tomorrow. */
  hash: string | null;
  /** ISO 8601 in UTC; for the state of now the start of today. */
  at: string;
  release: Release;
  /** Where the dashboard stands ('https://dashboard.example.nl'), so that an address can be followed from paper; null where nobody said so. */
  dashboard?: string | null;
  /** The moment that was frozen before this one; null where there is none. */
  previous: {
    id: string;
    hash: string;
    frozenAt: string;
    release: Release;
    adopted: Pick<Adopted, 'targets' | 'margins'>;
  } | null;
  adopted: Pick<
    Adopted,
    'duiding' | 'stories' | 'questions' | 'targets' | 'margins' | 'threshold' | 'calendar' | 'proposals'
  >;
};
