import type { Signals, Verdict } from 'server/contract.ts';
import { noMarks, type Spot, type TrendMarks } from '../charts/trend-marks.ts';
import { periodPosition } from '../charts/period-position.ts';
import { formatDecided, formatList, formatNumber, formatSpan, formatValue } from '../format.ts';
import { signalLabel } from './signal.ts';
import { trendTexts } from '../texts/trend.ts';

type Signal = Signals['items'][number];
type Level = Pick<Signal, 'mean' | 'lower' | 'upper'> & { since: string };
type Numbers = NonNullable<Verdict['numbers']>;
type Subject = {
  measure: { key: string; unit: string; decimals: number };
  /** Of one goal, or of each goal that the figure belongs to. */
  verdicts: readonly Pick<Verdict, 'goal' | 'numbers' | 'targets'>[];
  signal: Signal | undefined;
  level: Level | undefined;
  /** The periods of our own series, oldest first. */
  periods: readonly string[];
};

/** Four quarters taken together lie in the middle of their first and last. */
const spotOf = ({ period, value }: { period: string; value: number }): Spot => {
  const [first = period, last = first] = period.split('-');
  return { at: (periodPosition(first) + periodPosition(last)) / 2, value };
};

/** A year lies on the axis of quarters at the end of it: that is when its norm should be met. */
const endOf = (year: number, quarterly: boolean): number => (quarterly ? year + 1 : year);

const targetOf = (goal: string, { target, unit, decimals }: Numbers, quarterly: boolean, first: number) => {
  if (target === undefined) return [];
  const by = target.by === null ? null : endOf(target.by, quarterly);
  const end = { at: by ?? first, value: target.value };
  const value = formatValue(target.value, unit, Number.isInteger(target.value) ? 0 : decimals);
  return [
    {
      name:
        target.by === null
          ? trendTexts.marks.target(goal, target.side, value)
          : trendTexts.marks.targetBy(goal, target.side, value, target.by),
      path: target.from === null || by === null ? [end] : [spotOf(target.from), end],
    },
  ];
};

type Path = NonNullable<Verdict['targets']>[number];

/** One side of a path of adopted targets, as a line; a target of a year stands over its quarters in equal parts. */
const sideOf = ({ steps, from, unit, quarters }: Path, side: 'low' | 'high', quarterly: boolean, first: number) => {
  const set = steps.flatMap((step) => {
    const value = step[side];
    return value === null ? [] : [{ ...step, value }];
  });
  const last = set.at(-1);
  if (last === undefined) return [];
  const start = from === null ? [] : [spotOf({ ...from, value: from.value / quarters })];
  const spots = set.map(({ year, value }) => ({ at: endOf(year, quarterly), value: value / quarters }));
  const words = set.map(({ year, value, setBy }) =>
    trendTexts.marks.adopted(
      trendTexts.marks[side],
      formatDecided(value, unit),
      year,
      setBy,
      quarters === 1 ? null : formatDecided(Math.round((100 * value) / quarters) / 100, unit),
    ),
  );
  // Without a nulmeting the first target stands from the beginning: there is no path to draw to it.
  const path =
    start.length === 0 && spots.length === 1
      ? [{ at: first, value: last.value / quarters }, ...spots]
      : [...start, ...spots];
  return [{ name: formatList(words), path }];
};

/** Targets that council or college set; each once, also where a figure belongs to more goals. */
const adoptedOf = ({ measure, verdicts }: Subject, quarterly: boolean, first: number): TrendMarks['targets'] =>
  (verdicts.find(({ targets }) => targets !== undefined)?.targets ?? []).flatMap((path) =>
    path.measure === measure.key
      ? [...sideOf(path, 'low', quarterly, first), ...sideOf(path, 'high', quarterly, first)]
      : [],
  );

/** How many of the newest measurements a rule is about. */
const spans: Readonly<Record<string, number>> = {
  'twee van drie bij de grens': 3,
  'zeven aan één kant': 7,
  'zes op rij in één richting': 6,
};

const flaggedBy = (signal: Signal | undefined, periods: readonly string[]): TrendMarks['flagged'] => {
  if (signal === undefined) return null;
  const upTo = periods.filter((period) => period <= signal.period);
  return { name: trendTexts.marks.signal(signalLabel(signal)), periods: upTo.slice(-(spans[signal.rule] ?? 1)) };
};

const expectedBy = (limits: Signal | Level | undefined, { unit, decimals }: Subject['measure']) =>
  limits === undefined
    ? null
    : {
        name: trendTexts.marks.expected(
          formatNumber(Math.max(limits.lower, 0), decimals),
          formatValue(limits.upper, unit, decimals),
        ),
        since: limits.since ?? null,
        mean: limits.mean,
        lower: Math.max(limits.lower, 0),
        upper: limits.upper,
      };

/** What stands beside the trend of a measure: the norms and the nulmeting of its verdicts, and its signal by the rule of that signal. */
export const trendMarksOf = (subject: Subject): TrendMarks => {
  const { measure, verdicts, signal, level, periods } = subject;
  const [first] = periods;
  if (first === undefined) return noMarks;
  const quarterly = first.includes('Q');
  const adopted = adoptedOf(subject, quarterly, periodPosition(first));
  const judged = verdicts.filter(({ targets }) => targets === undefined);
  const own = judged.flatMap(({ goal, numbers }) =>
    numbers !== null && numbers.measure === measure.key && numbers.unit === measure.unit ? [{ goal, numbers }] : [],
  );
  const baseline = own.find(({ numbers }) => numbers.baseline !== null)?.numbers.baseline ?? null;
  const isMain = measure.key === 'main';
  return {
    targets: [
      ...adopted,
      ...own.flatMap(({ goal, numbers }) => targetOf(goal, numbers, quarterly, periodPosition(first))),
    ],
    baseline:
      baseline === null
        ? null
        : {
            name: trendTexts.marks.baseline(
              formatSpan(baseline.period),
              formatValue(baseline.value, measure.unit, measure.decimals),
            ),
            from: spotOf(baseline),
          },
    expected: isMain ? expectedBy(signal ?? level, measure) : null,
    flagged: isMain ? flaggedBy(signal, periods) : null,
  };
};

/** The marks in a sentence or two, behind the summary of the trend. */
export const marksSummary = ({ targets, baseline, expected, flagged }: TrendMarks): string => {
  const told = [
    ...targets.map(({ name }) => name),
    ...(baseline === null ? [] : [baseline.name]),
    ...(expected === null ? [] : [expected.name]),
    ...(flagged === null ? [] : [flagged.name]),
  ];
  return told.length === 0 ? '' : ` ${trendTexts.summary.marks(told.join('; '))}`;
};
