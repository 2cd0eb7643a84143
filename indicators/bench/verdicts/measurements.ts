import type { Random } from '../../../fixtures/random.ts';
import type { CountRow, MeasureKind } from '../../indicator.ts';
import { observe } from '../../release/observe.ts';
import type { CountedObservation } from '../../disclosure/rules.ts';
import type { Preset } from '../../disclosure/preset.ts';
import { bareRow } from '../../test/bare-row.ts';
import { binomial, rateFactor, shareOfYear, withoutPuttingBack } from './draw.ts';

/** A way of measuring, with the sizes and waves of Noordoostpolder: how one municipality is drawn from its truth. */
export type Measurement = {
  name: string;
  kind: MeasureKind;
  source: 'GGD' | 'CEO' | 'BO' | 'CBS';
  unit: '%' | 'vragen';
  cycle: 'quarterly' | 'yearly' | '4-yearly';
  /** Id of an indicator that is judged in the way of this measurement: on a reference date, say. */
  like?: string;
  /** The truths at the nulmeting that municipalities differ by: a fraction of 1, or a count per year or reference date. */
  truths: readonly number[];
  /** How many clients there are to ask each time, where that is known. */
  population?: number;
  /** Last year measured; the nulmeting is 2020. */
  latest: number;
  /** What matters, as the product has it: a fraction of 1, or a part of the nulmeting. */
  margin: number;
  /** The rules that its figures pass before they are judged; those of the standard where absent. */
  preset?: Preset;
  /** The totals of one municipality whose truth is `before` until 2020, and reaches `after` in the latest year. */
  draw(rng: Random, before: number, after: number): CountedObservation[];
};

const measure = { key: 'main', kind: 'share', per: 100 } as const;

/** Eight strata of the health monitor as the invented microdata have them: share of the sample, weight, and how far its share lies from the mean. */
const strata = [0.095, 0.095, 0.105, 0.105, 0.125, 0.125, 0.175, 0.175].map((part, index) => ({
  name: String(index),
  part,
  weight: [34, 30, 27, 24, 21, 19, 14, 12][index] ?? 1,
  lean: [-0.03, 0.03, -0.02, 0.02, -0.01, 0.03, 0.02, -0.02][index] ?? 0,
}));
const meanLean =
  strata.reduce((sum, { part, weight, lean }) => sum + part * weight * lean, 0) /
  strata.reduce((sum, { part, weight }) => sum + part * weight, 0);

/** One wave of the monitor: every respondent with a weight of 0.82 to 1.18 times that of the stratum, through the estimator of the product. */
function wave(rng: Random, year: number, respondents: number, share: number, domain: number): CountedObservation[] {
  const rows = strata.map(({ name, part, weight, lean }): CountRow => {
    const size = Math.round(respondents * part);
    const truth = Math.min(1, Math.max(0, share + (lean - meanLean) * Math.min(1, 4 * share * (1 - share))));
    const row = { ...bareRow, period: String(year), stratum: name, stratumSize: size };
    const sums = { n: 0, nYes: 0, numerator: 0, denominator: 0, numeratorSquares: 0, denominatorSquares: 0 };
    for (let i = 0; i < size; i++) {
      if (domain < 1 && rng.next() >= domain) continue;
      const one = weight * (0.82 + 0.36 * rng.next());
      sums.n++;
      sums.denominator += one;
      sums.denominatorSquares += one ** 2;
      if (rng.next() >= truth) continue;
      sums.nYes++;
      sums.numerator += one;
      sums.numeratorSquares += one ** 2;
    }
    return { ...row, ...sums };
  });
  return observe(
    { ...measure, kind: 'weighted-share' },
    null,
    rows.filter(({ n }) => n > 0),
  );
}

export const monitor = (name: string, truths: readonly number[], margin: number, domain = 1): Measurement => ({
  name,
  kind: 'weighted-share',
  source: 'GGD',
  unit: '%',
  cycle: '4-yearly',
  truths,
  latest: 2024,
  margin,
  draw: (rng, before, after) => [...wave(rng, 2020, 1320, before, domain), ...wave(rng, 2024, 1240, after, domain)],
});

const answers = (rng: Random, period: string, all: number, share: number, population?: number) => {
  const yes =
    population === undefined
      ? binomial(rng, all, share)
      : withoutPuttingBack(rng, all, Math.round(population * share), population);
  return observe(measure, null, [{ ...bareRow, period, n: all, numerator: yes, denominator: all, nYes: yes }]);
};

const quartersOf = (year: number) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`);

/** A client survey once a year, or a visitor survey every quarter, with so many answers each time. */
export const clients = (
  name: string,
  truths: readonly number[],
  perWave: number,
  cycle: 'yearly' | 'quarterly',
  population?: number,
): Measurement => ({
  name,
  kind: 'share',
  source: 'CEO',
  unit: '%',
  cycle,
  truths,
  latest: 2025,
  margin: 0.05,
  ...(population === undefined ? {} : { population }),
  draw: (rng, before, after) =>
    (
      [
        [2020, before],
        [2025, after],
      ] as const
    ).flatMap(([year, share]) =>
      (cycle === 'yearly' ? [String(year)] : quartersOf(year)).flatMap((period) =>
        answers(rng, period, perWave, share, population),
      ),
    ),
});

type Years = { first: number; latest: number; dispersion: number };

/** The truth of every year: the nulmeting until 2020, and then in equal steps to the latest year. */
const truthsPerYear = ({ first, latest }: Years, before: number, after: number) =>
  Array.from({ length: latest - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, truth: year <= 2020 ? before : before + ((after - before) * (year - 2020)) / (latest - 2020) };
  });

/** A share in a register, four quarters a year, that varies from year to year `dispersion` times as much as by chance. */
export const registerShare = (
  name: string,
  truths: readonly number[],
  perQuarter: number,
  years: Years,
): Measurement => ({
  name,
  kind: 'share',
  source: 'BO',
  unit: '%',
  cycle: 'quarterly',
  truths,
  latest: years.latest,
  margin: 0.05,
  draw: (rng, before, after) =>
    truthsPerYear(years, before, after).flatMap(({ year, truth }) => {
      const share = shareOfYear(rng, truth, 4 * perQuarter, years.dispersion);
      return quartersOf(year).flatMap((period) => answers(rng, period, perQuarter, share));
    }),
});

const counted = (period: string, cases: number) =>
  observe({ ...measure, kind: 'count' }, null, [{ ...bareRow, period, n: cases, numerator: cases }]);

/** Cases per year in a register, four quarters a year, or persons on the reference date at the end of the year. */
export const registerCount = (
  name: string,
  truths: readonly number[],
  counting: 'per year' | 'on the reference date',
  years: Years,
): Measurement => ({
  name,
  kind: 'count',
  source: 'BO',
  unit: 'vragen',
  cycle: 'quarterly',
  like: counting === 'per year' ? 'I18' : 'I24',
  truths,
  latest: years.latest,
  margin: 0.1,
  draw: (rng, before, after) =>
    truthsPerYear(years, before, after).flatMap(({ year, truth }) => {
      const mean = truth * rateFactor(rng, truth, years.dispersion);
      if (counting === 'on the reference date') return counted(`${year}Q4`, rng.poisson(mean));
      return quartersOf(year).flatMap((period) => counted(period, rng.poisson(mean / 4)));
    }),
});

/** A published yearly figure in percent without bounds, that varies with the given standard deviation (a fraction of 1). */
export const published = (name: string, truths: readonly number[], deviation: number, years: Years): Measurement => ({
  name,
  kind: 'published',
  source: 'CBS',
  unit: '%',
  cycle: 'yearly',
  truths,
  latest: years.latest,
  margin: 0.05,
  draw: (rng, before, after) =>
    truthsPerYear(years, before, after).flatMap(({ year, truth }) =>
      observe({ ...measure, kind: 'published' }, null, [
        { ...bareRow, period: String(year), n: 1, numerator: 100 * (truth + deviation * rng.normal()) },
      ]),
    ),
});
