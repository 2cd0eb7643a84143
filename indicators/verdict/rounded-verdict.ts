import { round } from '../release/rounded.ts';
import type { TargetPath, Verdict, VerdictMeasurement, VerdictTarget } from './schema.ts';

/** Digits of a p-value, significant ones where it is small. What is smaller than this is shown as this: no test proves that a chance is none. */
const digitsOfP = 4;
const smallestP = 1e-9;

function roundedP(p: number | null): number | null {
  if (p === null) return null;
  return p >= 0.001 ? round(p, digitsOfP) : Math.max(Number(p.toPrecision(2)), smallestP);
}

/** A verdict with its measurements to the decimals that are shown, and what was computed from them to one more. The state is not touched. */
export function roundedVerdict(verdict: Verdict): Verdict {
  const { numbers, power } = verdict;
  const targets = verdict.targets === undefined ? {} : { targets: verdict.targets.map(roundedPath) };
  if (numbers === null) return { ...verdict, ...targets };
  const { decimals } = numbers;
  const shown = (one: VerdictMeasurement): VerdictMeasurement => ({
    ...one,
    value: round(one.value, decimals),
    lower: round(one.lower, decimals),
    upper: round(one.upper, decimals),
  });
  const finer = decimals + 1;
  return {
    ...verdict,
    numbers: {
      ...numbers,
      p: roundedP(numbers.p),
      estimate: round(numbers.estimate, finer),
      lower: round(numbers.lower, finer),
      upper: round(numbers.upper, finer),
      margin: round(numbers.margin, finer),
      norm: round(numbers.norm, finer),
      baseline: numbers.baseline === null ? null : shown(numbers.baseline),
      latest: shown(numbers.latest),
      ...(numbers.target === undefined ? {} : { target: roundedTarget(numbers.target, decimals) }),
    },
    power:
      power === null
        ? null
        : {
            ...power,
            smallestChange: round(power.smallestChange, finer),
            smallestMargin: round(power.smallestMargin, finer),
            wanted: round(power.wanted, finer),
          },
    ...targets,
  };
}

const roundedPath = (path: TargetPath): TargetPath => ({
  ...path,
  from: path.from === null ? null : { ...path.from, value: round(path.from.value, path.decimals) },
  low: round(path.low, path.decimals + 1),
  high: round(path.high, path.decimals + 1),
});

const roundedTarget = (target: VerdictTarget, decimals: number): VerdictTarget => ({
  ...target,
  from: target.from === null ? null : { ...target.from, value: round(target.from.value, decimals) },
});
