import type { Release } from 'indicators/release/schema.ts';
import { inventedTexts as texts } from '../texts/invented.ts';

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
    ...(count === 0 ? [] : [count === total ? texts.indicators : texts.ofIndicators(count, total)]),
    ...(spent === 'all' ? [texts.spending] : spent === 'part' ? [texts.partOfSpending] : []),
    ...(iv3 === 'all' ? [texts.iv3] : iv3 === 'part' ? [texts.partOfIv3] : []),
  ];
  const published = [
    texts.plan,
    ...(count === total ? [] : [texts.otherIndicators]),
    ...(spent === 'none' ? [texts.spending] : []),
    ...(iv3 === 'part' ? [texts.restOfIv3] : iv3 === 'none' ? [texts.iv3] : []),
  ];
  return texts.short(list.format(invented.length > 0 ? invented : [texts.partOfFiles]), list.format(published));
}
