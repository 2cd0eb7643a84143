import type { Measure, Observation } from '../release/schema.ts';
import { periodWords, valueWords } from './words.ts';

/** Says that a newer figure than the judged one is there, so that nobody wonders why the page shows another. */
export function newerNote(
  { period, value }: Observation,
  { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>,
): string {
  const figure = value === null ? '' : `, ${valueWords(value, unit, decimals)},`;
  return `Het voorlopige cijfer van ${periodWords(period)}${figure} telt nog niet mee.`;
}
