import type { Delivery, Release } from 'indicators/release/schema.ts';
import { inventedTexts as texts } from '../texts/invented.ts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Says in plain Dutch, per kind of delivery, which figures are invented; empty when none is. */
export function inventedNote({ deliveries }: Release): string {
  if (!deliveries.some(({ invented }) => invented)) return '';
  const kinds = Object.entries(Object.groupBy(deliveries, ({ title }) => title));
  const titles = (is: (of: readonly Delivery[]) => boolean) =>
    kinds.flatMap(([title, of = []]) => (is(of) ? [title] : []));
  const real = titles((of) => of.every(({ invented }) => !invented));
  const invented = titles((of) => of.every((one) => one.invented));
  const mixed = titles((of) => of.some((one) => one.invented) && of.some((one) => !one.invented));
  return [
    { words: texts.all, titles: invented },
    { words: texts.part, titles: mixed },
    { words: texts.none, titles: real },
  ]
    .filter((part) => part.titles.length > 0)
    .map((part) => part.words(list.format(part.titles)))
    .join(' ');
}
