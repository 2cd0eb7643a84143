import { random, type Random } from '../../../fixtures/random.ts';
import { newestSignal, type SignalRule } from '../../statistics/signals.ts';

/** Part of the quarters of calm series that gave a signal, by rule and together. */
export type FalseAlarms = {
  name: string;
  perRule: Readonly<Record<SignalRule, number>>;
  together: number;
  atNewest: number;
};

/**
 * Chance per point of a false alarm by each rule, as published. Beyond limits that are made from the data themselves: at most 1%
 * (D.J. Wheeler and D.S. Chambers, Understanding Statistical Process Control, 1992: 99 to 100% lies within them; with a known mean and
 * sigma it is 2(1 - Φ(3)) = 0,27%). The others for a known mean and sigma and independent normal points: the newest and one of the two
 * before it beyond 2 sigma on one side, 2p(1 - (1 - p)²) with p = 1 - Φ(2) (Western Electric, Statistical Quality Control Handbook,
 * 1956); the last seven on one side, 2/2^7; six rising or falling, 2/6! (L.S. Nelson, Journal of Quality Technology 16 (1984), 237-239);
 * another level: a run of 8 ends once in 2^8 - 1 points.
 */
export const published: Readonly<Record<SignalRule, number>> = {
  'buiten de grenzen': 0.01,
  'twee van drie bij de grens': 0.002_05,
  'zeven aan één kant': 2 / 2 ** 7,
  'zes op rij in één richting': 2 / 720,
  'ander niveau': 1 / 255,
};

const distributions: readonly { name: string; draw: (rng: Random) => number }[] = [
  { name: 'normaal verdeeld', draw: (rng) => 100 + 10 * rng.normal() },
  { name: 'telling van 350 per kwartaal', draw: (rng) => rng.poisson(350) },
  { name: 'telling van 50 per kwartaal', draw: (rng) => rng.poisson(50) },
  { name: 'telling van 12 per kwartaal', draw: (rng) => rng.poisson(12) },
];

const quarters = Array.from({ length: 32 }, (_, index) => `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`);
const first = 12;

/** How often a calm series of 32 quarters gives a signal, judged at the end of every quarter from the twelfth on. */
export function falseAlarms(runs: number, seed: string): FalseAlarms[] {
  return distributions.map(({ name, draw }) => {
    const rng = random(`${seed}|${name}`);
    const perRule: Record<SignalRule, number> = {
      'buiten de grenzen': 0,
      'twee van drie bij de grens': 0,
      'zeven aan één kant': 0,
      'zes op rij in één richting': 0,
      'ander niveau': 0,
    };
    let atNewest = 0;
    for (let run = 0; run < runs; run++) {
      const points = quarters.map((period) => ({ period, value: draw(rng) }));
      for (let length = first; length <= points.length; length++) {
        const signal = newestSignal(points.slice(0, length));
        if (signal === null) continue;
        perRule[signal.rule]++;
        if (length === points.length) atNewest++;
      }
    }
    const judged = runs * (quarters.length - first + 1);
    const parts = Object.fromEntries(
      Object.entries(perRule).map(([rule, count]) => [rule, count / judged]),
    ) as FalseAlarms['perRule'];
    return {
      name,
      perRule: parts,
      together: Object.values(parts).reduce((sum, part) => sum + part, 0),
      atNewest: atNewest / runs,
    };
  });
}
