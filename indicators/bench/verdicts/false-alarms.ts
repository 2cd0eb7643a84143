import { random, type Random } from '../../../fixtures/random.ts';
import { brokenRules, type SignalRule } from '../../statistics/signals.ts';

/** Part of the quarters of calm series that broke each rule, and that broke any. */
export type FalseAlarms = { name: string; perRule: Readonly<Record<SignalRule, number>>; any: number };

/**
 * Chance per point of a false alarm by each rule, as published, for a known mean and sigma and independent normal points. Beyond three
 * sigma: 2(1 - Φ(3)) (W.A. Shewhart; D.J. Wheeler and D.S. Chambers, Understanding Statistical Process Control, 1992). The newest and
 * one of the two before it beyond 2 sigma on one side: 2p(1 - (1 - p)²) with p = 1 - Φ(2) (Western Electric, Statistical Quality
 * Control Handbook, 1956). The last seven on one side: 2/2^7. Six rising or falling: 2/6! (L.S. Nelson, Journal of Quality Technology
 * 16 (1984), 237-239).
 */
export const published: Readonly<Record<SignalRule, number>> = {
  'buiten de grenzen': 0.0027,
  'twee van drie bij de grens': 0.002_05,
  'zeven aan één kant': 2 / 2 ** 7,
  'zes op rij in één richting': 2 / 720,
};

const distributions: readonly { name: string; draw: (rng: Random) => number }[] = [
  { name: 'normaal verdeeld', draw: (rng) => 100 + 10 * rng.normal() },
  { name: 'telling van 350 per kwartaal', draw: (rng) => rng.poisson(350) },
  { name: 'telling van 50 per kwartaal', draw: (rng) => rng.poisson(50) },
  { name: 'telling van 12 per kwartaal', draw: (rng) => rng.poisson(12) },
];

const quarters = Array.from({ length: 32 }, (_, index) => `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`);

/** As the product declares them: the three years before the plan, or the four of the plan; and twenty quarters. */
const baselines = [
  { quarters: 12, from: '2018Q1', to: '2020Q4' },
  { quarters: 16, from: '2018Q1', to: '2021Q4' },
  { quarters: 20, from: '2018Q1', to: '2022Q4' },
] as const;

/** How often calm series of 32 quarters break a rule, judged at the end of every quarter after the baseline. */
export const falseAlarms = (runs: number, seed: string): FalseAlarms[] =>
  baselines.flatMap((baseline) =>
    distributions.map(({ name, draw }) => {
      const of = `${name}, ${baseline.quarters} kwartalen`;
      return { name: of, ...rates(runs, random(`${seed}|${of}`), draw, baseline) };
    }),
  );

function rates(
  runs: number,
  rng: Random,
  draw: (rng: Random) => number,
  { quarters: first, from, to }: (typeof baselines)[number],
): Pick<FalseAlarms, 'perRule' | 'any'> {
  const broken = new Map<SignalRule, number>();
  let any = 0;
  for (let run = 0; run < runs; run++) {
    const points = quarters.map((period) => ({ period, value: draw(rng) }));
    for (let length = first + 1; length <= points.length; length++) {
      const found = brokenRules(points.slice(0, length), [{ from, to, why: '' }]);
      if (found.length > 0) any++;
      for (const { rule } of found) broken.set(rule, (broken.get(rule) ?? 0) + 1);
    }
  }
  const judged = runs * (quarters.length - first);
  const part = (rule: SignalRule) => (broken.get(rule) ?? 0) / judged;
  return {
    perRule: {
      'buiten de grenzen': part('buiten de grenzen'),
      'twee van drie bij de grens': part('twee van drie bij de grens'),
      'zeven aan één kant': part('zeven aan één kant'),
      'zes op rij in één richting': part('zes op rij in één richting'),
    },
    any: any / judged,
  };
}
