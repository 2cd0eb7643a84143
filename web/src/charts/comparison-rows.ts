import type { Observation } from 'server/contract.ts';
import { shownDifference } from '../format.ts';
import { selectPoints, type Point } from './series.ts';
import { indicatorTexts } from '../texts/indicator.ts';

type Region = { code: string; name: string };
type Kind = 'own' | 'past' | 'region';

/** One figure to compare with: whose, of which period, and how much the figure of the municipality in that period differs. */
export type ComparisonRow = {
  name: string;
  kind: Kind;
  point: Point & { value: number };
  /** Of the newest figure of the municipality with its own past, of its figure in the same period with another region. */
  difference: number | null;
};

type Subject = {
  observations: readonly Observation[];
  measure: { key: string; decimals: number };
  gemeente: Region;
  regions: readonly Region[];
  /** The period of the nulmeting, when the verdict has one. */
  baseline: string | null;
  breaks: readonly { from: string }[];
};

type Known = Point & { value: number };

/** The newest figure, the one before it, the nulmeting and those of other regions, each with its own period. */
export const comparisonRows = (subject: Subject): ComparisonRow[] => {
  const { observations, measure, gemeente, regions, baseline, breaks } = subject;
  const known = (code: string): Known[] =>
    selectPoints(observations, { measure: measure.key, region: code, breakdown: null, group: null }).filter(
      (point): point is Known => point.value !== null,
    );
  const own = known(gemeente.code);
  const newest = own.at(-1);
  if (newest === undefined) return [];
  const minus = (value: number, than: number) => shownDifference(value, than, measure.decimals);
  const isComparable = ({ period }: Known) => !breaks.some(({ from }) => period < from && from <= newest.period);
  const past = (name: string, point: Known | undefined): ComparisonRow[] =>
    point === undefined || point.period === newest.period
      ? []
      : [{ name, kind: 'past', point, difference: isComparable(point) ? minus(newest.value, point.value) : null }];
  const before = yearBefore(newest.period, own);
  const first = own.find(({ period }) => period === baseline);
  return [
    { name: gemeente.name, kind: 'own', point: newest, difference: null },
    ...past(indicatorTexts.comparison.previous(gemeente.name), before),
    ...(first === before ? [] : past(indicatorTexts.comparison.baseline(gemeente.name), first)),
    ...regions
      .filter(({ code }) => code !== gemeente.code)
      .flatMap(({ code, name }): ComparisonRow[] => {
        const point = known(code).at(-1);
        if (point === undefined) return [];
        const same = own.find(({ period }) => period === point.period);
        return [
          { name, kind: 'region', point, difference: same === undefined ? null : minus(same.value, point.value) },
        ];
      }),
  ];
};

/** Quarters are set beside the same quarter of the year before, since quarters differ by season. */
const yearBefore = (period: string, own: readonly Known[]): Known | undefined => {
  const [year = '', quarter] = period.split('Q');
  return quarter === undefined ? own.at(-2) : own.find((point) => point.period === `${Number(year) - 1}Q${quarter}`);
};
