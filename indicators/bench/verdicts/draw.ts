import type { Random } from '../../../fixtures/random.ts';

/** Gamma with mean 1 and the given shape (> 0): G. Marsaglia and W.W. Tsang, ACM Transactions on Mathematical Software 26 (2000), 363-372. */
function gamma(rng: Random, shape: number): number {
  if (shape < 1) return (gamma(rng, shape + 1) * (shape + 1) * (1 - rng.next()) ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = rng.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - rng.next()) < 0.5 * x ** 2 + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

/** What the rate of a year is multiplied by, so that a count of `mean` has a variance of `dispersion` times its mean (negative binomial). */
export const rateFactor = (rng: Random, mean: number, dispersion: number): number =>
  dispersion === 1 ? 1 : gamma(rng, mean / (dispersion - 1));

/** The share of a year, so that `all` answers have `dispersion` times the binomial variance (beta-binomial). */
export function shareOfYear(rng: Random, share: number, all: number, dispersion: number): number {
  if (dispersion === 1) return share;
  const size = (all - 1) / (dispersion - 1) - 1;
  const [yes, no] = [gamma(rng, share * size) * share, gamma(rng, (1 - share) * size) * (1 - share)];
  return yes / (yes + no);
}

/** Yes among `all`; where the variance is above 50 by its normal approximation. */
export function binomial(rng: Random, all: number, share: number): number {
  const variance = all * share * (1 - share);
  if (variance > 50) return Math.min(all, Math.max(0, Math.round(all * share + Math.sqrt(variance) * rng.normal())));
  let yes = 0;
  for (let i = 0; i < all; i++) if (rng.next() < share) yes++;
  return yes;
}

/** Yes among `sampled` of `all` without putting back, when `yes` of all would say yes. */
export function withoutPuttingBack(rng: Random, sampled: number, yes: number, all: number): number {
  let found = 0;
  for (let i = 0; i < sampled; i++) if (rng.next() < (yes - found) / (all - i)) found++;
  return found;
}
