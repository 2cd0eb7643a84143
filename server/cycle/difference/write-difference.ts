import { writeCsv } from '../../answers/csv.ts';
import { differenceTexts } from '../../texts/difference.ts';
import { statusWords } from '../../views/status-words.ts';
import type { Difference } from '../contract/difference.ts';

const texts = differenceTexts.csv;

/** Every figure that differs as a row, with both values, the days on which they were loaded, and the cause. */
export const writeDifference = ({ items }: Pick<Difference, 'items'>): string =>
  writeCsv(
    Object.values(texts),
    items.map((one) => ({
      [texts.indicator]: one.indicator,
      [texts.name]: one.name,
      [texts.figure]: one.figure,
      [texts.region]: one.regionName,
      [texts.breakdown]: one.breakdown,
      [texts.group]: one.groupName,
      [texts.period]: one.period,
      [texts.unit]: one.unit,
      [texts.before]: one.before?.value ?? null,
      [texts.beforeStatus]: statusOf(one.before),
      [texts.beforeOn]: one.before?.on ?? null,
      [texts.after]: one.after?.value ?? null,
      [texts.afterStatus]: statusOf(one.after),
      [texts.afterOn]: one.after?.on ?? null,
      [texts.cause]: one.cause,
      [texts.why]: one.why,
    })),
  );

const statusOf = (side: Difference['items'][number]['before']): string | null =>
  side === null ? null : (statusWords[side.status] ?? side.status);
