import type { Release } from 'indicators/release/schema.ts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Says in plain Dutch which figures are invented; empty when none is. */
export function inventedNote({ deliveries }: Release): string {
  const titles = (invented: boolean) =>
    new Set(deliveries.filter((delivery) => delivery.invented === invented).map(({ title }) => title));
  const [invented, real] = [titles(true), titles(false)];
  if (invented.size === 0) return '';
  const published = [...real].filter((title) => !invented.has(title));
  const first = `Deze cijfers zijn verzonnen: ${list.format(invented)}.`;
  return published.length === 0 ? first : `${first} Deze cijfers zijn echt: ${list.format(published)}.`;
}
