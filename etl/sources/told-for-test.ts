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

/** All of that as plain values, which must be the same closely and at a glance, but for the noughts of a date. */
export const asTold = (told: Told): unknown => {
  if ('found' in told) return { ...told.found, quick: false, rejects: told.found.rejects.map(withoutNoughts) };
  const { rule, message, remedy, place } = told.refused;
  return { rule, message, remedy, place };
};

/**
 * A date that exists but cannot be, such as 1-2-224, is a date for the reader at a glance, which tells it in the style of the file:
 * 01-02-0224. What does not exist, it tells as it is written.
 */
const withoutNoughts = (reject: CsvForTest['rejects'][number]): CsvForTest['rejects'][number] => {
  const { rule, value_masked: value } = reject;
  return rule === 'datum' && typeof value === 'string'
    ? { ...reject, value_masked: value.replaceAll(/(?<!\d)0+(?=\d)/g, '') }
    : reject;
};
