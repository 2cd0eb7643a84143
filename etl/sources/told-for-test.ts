import { Refusal } from '../refusal.ts';
import type { CsvForTest } from './csv-for-test.ts';

/** What is told of a file: its rows and rejects, or why it is refused. */
export type Told = { found: CsvForTest } | { refused: Refusal };

/** What reading tells; anything but a refusal is thrown on. */
export const toldBy = async (reading: Promise<CsvForTest>): Promise<Told> => {
  try {
    return { found: await reading };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error };
    throw error;
  }
};

/** All of that as plain values, which must be the same closely and at a glance. */
export const asTold = (told: Told): unknown => {
  if ('found' in told) return { ...told.found, quick: false };
  const { rule, message, remedy, place } = told.refused;
  return { rule, message, remedy, place };
};
