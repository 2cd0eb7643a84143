import type { Observation, Release } from '../release/schema.ts';
import type { Preset } from './preset.ts';
import { isSame } from './preset-change.ts';
import { isAboutPersons } from './rules.ts';

/** The counts of a figure that was shown, and by which of the rules. */
export type Telling = readonly [rules: number, numerator: number | null, denominator: number | null, n: number | null];

/**
 * What releases told of persons that the last one does not tell itself: figures that it hides, shows otherwise or does not have. It holds
 * only what was published, is kept beside the release, and is shown to nobody.
 */
export type ToldSoFar = {
  rules: readonly Preset[];
  /** By figure what was shown of it. */
  shown: Readonly<Record<string, readonly Telling[]>>;
  /** Figures that were hidden and are not there now. */
  hidden: readonly string[];
};

export const nothingTold: ToldSoFar = { rules: [], shown: {}, hidden: [] };

export type Published = Pick<Release, 'indicators' | 'otherSets' | 'protection'>;

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

/** The figures of a release, by name. */
export const figuresOf = ({ indicators, otherSets = [] }: Published): Map<string, Observation> =>
  new Map(
    [...indicators, ...otherSets].flatMap(({ id, observations }) =>
      observations.map((o) => [figureKey(id, o), o] as const),
    ),
  );

/** What is to be remembered once `release` follows on `previous`, which remembered `told`. */
export function toldSoFar(told: ToldSoFar, previous: Published | null, release: Published): ToldSoFar {
  const preset = previous?.protection?.preset;
  if (previous === null || preset === undefined) return told;
  const now = figuresOf(release);
  const rulesNow = release.protection?.preset;
  const known = told.rules.findIndex((one) => isSame(one, preset));
  const rules = known === -1 ? [...told.rules, preset] : told.rules;
  const last = known === -1 ? told.rules.length : known;

  const tellsNow = (key: string, [by, numerator, denominator, n]: Telling) => {
    const o = now.get(key);
    const own = rules[by];
    return (
      o !== undefined &&
      o.status !== 'suppressed' &&
      own !== undefined &&
      rulesNow !== undefined &&
      isSame(own, rulesNow) &&
      [o.numerator === numerator, o.denominator === denominator, o.n === n].every(Boolean)
    );
  };
  const shown = new Map(Object.entries(told.shown));
  const hidden = new Set(told.hidden);
  for (const { id, source, observations } of [...previous.indicators, ...(previous.otherSets ?? [])]) {
    if (!isAboutPersons(source)) continue;
    for (const o of observations) {
      const { numerator, denominator, n } = o;
      const key = figureKey(id, o);
      if (o.status === 'suppressed') hidden.add(key);
      else if (numerator !== null || denominator !== null || n !== null)
        shown.set(key, [...(shown.get(key) ?? []), [last, numerator, denominator, n]]);
    }
  }
  return {
    rules,
    shown: Object.fromEntries(
      [...shown].flatMap(([key, tellings]) => {
        const left = tellings.filter((one) => !tellsNow(key, one));
        const once = left.filter((one, k) => left.findIndex((other) => other.join() === one.join()) === k);
        return once.length === 0 ? [] : [[key, once]];
      }),
    ),
    // What is there stays hidden, so the release itself tells it.
    hidden: [...hidden].filter((key) => !now.has(key)),
  };
}
