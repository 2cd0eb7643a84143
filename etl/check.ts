import { randomBytes } from 'node:crypto';
import { earlierDeliveries } from './comparison/earlier-deliveries.ts';
import type { Outcome } from './outcome.ts';
import { readingHere } from './reader.ts';
import type { Source } from './sources/source.ts';
import { takeAll, type TakeOptions } from './take-all.ts';
import type { Warehouse } from './warehouse.ts';

export type CheckOptions = TakeOptions & {
  /** Whose deliveries the files are compared with; without, they are compared with none. */
  warehouse?: Warehouse;
};

/** Validates files and keeps nothing: no key is made, the pseudonyms of a check are thrown away with their key. */
export const check = async (
  paths: readonly string[],
  gemeente: string,
  sources: readonly Source[],
  report: (outcome: Outcome) => void,
  { warehouse, ...options }: CheckOptions = {},
): Promise<readonly Outcome[]> => {
  const against = warehouse === undefined ? [] : await earlierDeliveries(warehouse);
  const task = { gemeente, key: randomBytes(32), against, keep: null };
  return takeAll(paths, task, { reader: readingHere(sources), ...options }, report);
};
