import type { Observation, Release } from 'indicators/release/schema.ts';
import { causeOfFigure, seriesOf, type FigureState } from './cause-of-figure.ts';
import { sideOf, type Changed } from './changed.ts';
import { hasSameCounts, isCounted, onlyCounts } from './counts-between.ts';
import { filesOf } from './delivery-reasons.ts';
import { hasSameInterval, onlyInterval } from './interval-between.ts';
import { amountsThatDiffer } from './money/amounts-that-differ.ts';
import { peersThatDiffer } from './money/peers-that-differ.ts';

/**
 * Every figure that differs between two releases, with its cause as its provenance tells it: those of indicators and of other sets, the
 * amounts of the budget with what is expected, and those per resident beside other gemeenten.
 */
export const differenceOf = (before: Release, after: Release): Changed[] => [
  ...figuresThatDiffer(before, after),
  ...amountsThatDiffer(before, after),
  ...peersThatDiffer(before, after),
];

function figuresThatDiffer(before: Release, after: Release): Changed[] {
  const [then, now] = [statesOf(before), statesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [old, state] = [then.get(id), now.get(id)];
    if (old !== undefined && state !== undefined) return ofIndicator(old, state);
    const only = old ?? state;
    return only === undefined ? [] : onlyAt(only, state !== undefined);
  });
}

function statesOf(release: Release): Map<string, FigureState> {
  const files = filesOf(release);
  const { protection, indicators, otherSets = [] } = release;
  return new Map(
    [...indicators, ...otherSets].map((indicator) => {
      const series = Map.groupBy(indicator.observations.filter(isCounted), seriesOf);
      const periods = new Map([...series].map(([key, of]) => [key, new Set(of.map(({ period }) => period))]));
      return [indicator.id, { indicator, files, protection, periods }];
    }),
  );
}

const placeOf = ({ measure, period, region, breakdown, group }: Observation) => ({
  measure,
  period,
  region,
  breakdown,
  group,
});

const keyOf = (o: Observation): string => Object.values(placeOf(o)).join(' | ');

const hasSameValue = (one: Observation | undefined, other: Observation | undefined): boolean =>
  (one?.value ?? null) === (other?.value ?? null) && (one?.status ?? 'missing') === (other?.status ?? 'missing');

/** That a file was loaded on another day is no difference of the figure, and a figure that is known to be missing is none. */
const isSame = (one: Observation | undefined, other: Observation | undefined): boolean =>
  hasSameValue(one, other) && hasSameInterval(one, other) && hasSameCounts(one, other);

/** What of a figure is another where its value is the same; null where that is another. */
function onlyBeside(one: Observation | undefined, other: Observation | undefined): string | null {
  if (!hasSameValue(one, other)) return null;
  return hasSameInterval(one, other) ? onlyCounts(one, other) : onlyInterval(one, other);
}

/** All figures of an indicator that is there at one of the moments alone. */
const onlyAt = ({ indicator, files }: FigureState, isNew: boolean): Changed[] =>
  indicator.observations.map((o) => ({
    indicator: indicator.id,
    ...placeOf(o),
    before: isNew ? null : sideOf(o, files),
    after: isNew ? sideOf(o, files) : null,
    cause: 'andere definitie',
    why: isNew ? 'Deze indicator is nieuw.' : 'Deze indicator is er niet meer.',
  }));

const figuresOf = ({ indicator }: FigureState) => new Map(indicator.observations.map((o) => [keyOf(o), o]));

function ofIndicator(before: FigureState, after: FigureState): Changed[] {
  const [then, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, next] = [then.get(key), now.get(key)];
    const one = next ?? old;
    if (one === undefined || isSame(old, next)) return [];
    const { cause, why } = causeOfFigure({ before, after, old, next });
    return [
      {
        indicator: after.indicator.id,
        ...placeOf(one),
        before: sideOf(old, before.files),
        after: sideOf(next, after.files),
        cause,
        why: [onlyBeside(old, next) ?? [], why].flat().join(' '),
      },
    ];
  });
}
