import type { Release, ReleasedIndicator } from '../release/schema.ts';

/** How many figures are hidden. */
export const hiddenIn = (indicators: readonly Pick<ReleasedIndicator, 'observations'>[]): number =>
  indicators.reduce((sum, { observations }) => sum + observations.filter(isHidden).length, 0);

const isHidden = ({ status }: ReleasedIndicator['observations'][number]): boolean => status === 'suppressed';

/**
 * Whether the disclosure audit was done on this release as it stands: it is told of, and as many figures are hidden as when it ended. Not
 * so of releases from before the audit was told of, and of one that was changed after.
 */
export const isAudited = ({
  protection,
  indicators,
  otherSets = [],
}: Pick<Release, 'protection' | 'indicators' | 'otherSets'>): boolean =>
  protection?.audit !== undefined && protection.audit.hidden === hiddenIn([...indicators, ...otherSets]);
