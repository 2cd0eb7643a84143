import type { Change } from './latest.ts';

/** The sign in front of a change; a change that may be chance has no direction. */
export const arrows: Readonly<Record<Change['direction'], string>> = {
  up: '▲',
  down: '▼',
  same: '=',
  unsure: '≈',
  broken: '╳',
};
