import type { Observation, Release } from '../release/schema.ts';
import type { Preset } from './preset.ts';
import { isSame } from './preset-change.ts';
import { isAboutPersons } from './rules.ts';

/** The counts of a figure that was shown, and by which of the rules. */
export type Telling = readonly [rules: number, numerator: number | null, denominator: number | null, n: number | null];

/** What releases told of persons, and what they hid. It holds only what was published. */
export type ToldSoFar = {
  rules: readonly Preset[];
  /** By figure what was shown of it. */
  shown: Readonly<Record<string, readonly Telling[]>>;
  hidden: readonly string[];
};

export const nothingTold: ToldSoFar = { rules: [], shown: {}, hidden: [] };

export type Published = Pick<Release, 'indicators' | 'otherSets' | 'protection'> & Partial<Pick<Release, 'deliveries'>>;

/** The name of a figure: 'I17|main|GM0171|2024Q3|wijk|Ens'. */
export const figureKey = (
  indicator: string,
  {
    measure,
    region,
    period,
    breakdown,
    group,
  }: Pick<Observation, 'measure' | 'region' | 'period' | 'breakdown' | 'group'>,
) => [indicator, measure, region, period, breakdown ?? '', group ?? ''].join('|');

/**
 * The figures of a release, by name, but for those made of these deliveries alone: invented ones, which tell of nobody and hide nothing
 * of anybody.
 */
export const figuresOf = (
  { indicators, otherSets = [] }: Published,
  without: ReadonlySet<string> = new Set(),
): Map<string, Observation> =>
  new Map(
    [...indicators, ...otherSets].flatMap(({ id, source, observations }) =>
      isAboutPersons(source)
        ? observations.flatMap((o) => (isMadeOf(without, o) ? [] : [[figureKey(id, o), o] as const]))
        : [],
    ),
  );

const isMadeOf = (deliveries: ReadonlySet<string>, o: Observation) =>
  deliveries.size > 0 && o.deliveries.length > 0 && o.deliveries.every((id) => deliveries.has(id));

/** The invented deliveries of a release. */
export const inventedIn = ({ deliveries = [] }: Published): ReadonlySet<string> =>
  new Set(deliveries.flatMap(({ id, invented }) => (invented ? id : [])));

/** What is to be remembered once a release is published. */
export function toldSoFar(told: ToldSoFar, release: Published): ToldSoFar {
  const preset = release.protection?.preset;
  if (preset === undefined) return told;
  const known = told.rules.findIndex((one) => isSame(one, preset));
  const rules = known === -1 ? [...told.rules, preset] : told.rules;
  const by = known === -1 ? told.rules.length : known;
  const shown = new Map(Object.entries(told.shown));
  const hidden = new Set(told.hidden);
  for (const [key, { status, numerator, denominator, n }] of figuresOf(release, inventedIn(release))) {
    if (status === 'suppressed') hidden.add(key);
    else if (numerator !== null || denominator !== null || n !== null) {
      const before = shown.get(key) ?? [];
      const isKnown = ([rule, yes, all, of]: Telling) =>
        rule === by && yes === numerator && all === denominator && of === n;
      if (!before.some(isKnown)) shown.set(key, [...before, [by, numerator, denominator, n]]);
    }
  }
  return { rules, shown: Object.fromEntries(shown), hidden: [...hidden] };
}
