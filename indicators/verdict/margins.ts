/**
 * What a verdict needs and the plan does not set. All of it is interpretatie. Margins are replaced by
 * what the municipality adopts; change the rest here, and the verdicts of the next load follow.
 */

/** The chance of a false claim that each question allows, and the chance to see what matters that a measurement should have. */
export const alpha = 0.05;

/** Where both 'op koers' and 'wijkt af' would be false when nothing changes, each gets half of it, so that together they keep to it. */
export const alphaOfChange = alpha / 2;

export const power = 0.8;

/** What a municipality adopted: in percentage points for a share, else in percent of the nulmeting. */
export type AdoptedMargin = { indicator: string; margin: number; why: string };

export type Margin = {
  /** In the unit of the measure (percentage points), or as a part of the baseline. */
  kind: 'points' | 'part of baseline';
  size: number;
  interpreted: boolean;
  why: string;
};

const points = (size: number, why: string): Margin => ({ kind: 'points', size, interpreted: true, why });
const part = (size: number, why: string): Margin => ({ kind: 'part of baseline', size, interpreted: true, why });

const ofSurveyShare = points(5, 'Het plan zegt niet welk verschil telt. Wij nemen 5 procentpunt.');
const ofSlowFigure = points(
  2,
  'Het plan zegt niet welk verschil telt. Wij nemen 2 procentpunt, want dit cijfer verandert maar langzaam.',
);
const ofCount = part(0.1, 'Het plan zegt niet welk verschil telt. Wij nemen 10 procent van de nulmeting.');

/** Own margins; an indicator that is not here has that of its kind of measure. */
const own: Readonly<Record<string, Margin>> = {
  I04: ofSlowFigure,
  I05: ofSlowFigure,
  I10: points(
    2,
    'Het plan zegt niet welk verschil telt. Wij nemen 2 procentpunt, want het gaat om minder dan 1 op de 10 inwoners.',
  ),
  I12: points(
    3,
    'Het plan zegt niet welk verschil telt. Wij nemen 3 procentpunt, want minder dan 1 op de 5 inwoners geeft mantelzorg.',
  ),
  I17: part(0.05, 'Het plan zegt niet welk verschil telt. Wij nemen 5 procent van de nulmeting.'),
  I23: ofSlowFigure,
};

const proposedMargin = (indicator: string, unit: string): Margin =>
  own[indicator] ?? (unit === '%' ? ofSurveyShare : ofCount);

/**
 * The change that matters: what 'gelijkblijvend' may differ, and what a measurement of 'meer' or 'minder' should be able to show. What the
 * municipality adopted takes the place of ours, in the same terms: percentage points, or percent of the nulmeting.
 */
export function marginOf(indicator: string, unit: string, adopted: readonly AdoptedMargin[] = []): Margin {
  const proposed = proposedMargin(indicator, unit);
  const set = adopted.find((one) => one.indicator === indicator);
  if (set === undefined) return proposed;
  const size = proposed.kind === 'points' ? set.margin : set.margin / 100;
  const margin = { ...proposed, size, interpreted: false };
  return { ...margin, why: `Welk verschil telt, legde de gemeente vast: ${marginWords(margin)}. ${set.why}` };
}

/** In what a margin is told: of a part of the nulmeting in percent. */
export const marginUnit = ({ kind }: Margin) => (kind === 'points' ? 'procentpunt' : 'procent van de nulmeting');

/** Its size in that unit. */
export const marginSize = ({ kind, size }: Margin): number => (kind === 'points' ? size : Math.round(size * 1e8) / 1e6);

/** '2,5 procentpunt' */
export const marginWords = (margin: Margin): string =>
  `${marginSize(margin).toLocaleString('nl-NL')} ${marginUnit(margin)}`;

/** Fewer cases than this in both measurements together, and no difference says anything. */
export const fewestCases = 10;
