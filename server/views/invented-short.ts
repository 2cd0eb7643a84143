import type { Release } from 'indicators/release/schema.ts';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** How much of the deliveries of one kind is invented; null when there are none. */
function inventedShare({ deliveries }: Release, kind: string): 'none' | 'part' | 'all' | null {
  const own = deliveries.filter((delivery) => delivery.kind === kind);
  if (own.length === 0) return null;
  if (!own.some(({ invented }) => invented)) return 'none';
  return own.every(({ invented }) => invented) ? 'all' : 'part';
}

/** Whether anything of one kind of delivery is invented. */
export const isInvented = (release: Release, kind: string): boolean =>
  ['part', 'all'].includes(inventedShare(release, kind) ?? 'none');

/** What is invented and what is published in one line, for the top of every page; empty when nothing is invented. */
export function inventedShort(release: Release): string {
  if (!release.deliveries.some(({ invented }) => invented)) return '';
  const total = release.indicators.length;
  const count = release.indicators.filter(({ invented }) => invented).length;
  const spent = inventedShare(release, 'grootboek');
  const iv3 = inventedShare(release, 'iv3');
  const invented = [
    ...(count === 0 ? [] : [count === total ? 'alle indicatoren' : `${count} van de ${total} indicatoren`]),
    ...(spent === 'all' ? ['de uitgaven'] : spent === 'part' ? ['een deel van de uitgaven'] : []),
    ...(iv3 === 'all' ? ['de jaarrekening (Iv3)'] : iv3 === 'part' ? ['een deel van de jaarrekening (Iv3)'] : []),
  ];
  const published = [
    'de doelen en budgetten uit het beleidsplan',
    ...(count === total ? [] : ['de andere indicatoren']),
    ...(spent === 'none' ? ['de uitgaven'] : []),
    ...(iv3 === 'part' ? ['de rest van Iv3'] : iv3 === 'none' ? ['de jaarrekening (Iv3)'] : []),
  ];
  return `Verzonnen: ${list.format(invented.length > 0 ? invented : ['een deel van de bestanden'])}. Echt: ${list.format(published)}.`;
}
