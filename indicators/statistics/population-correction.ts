/**
 * What a variance is multiplied by when `sampled` were drawn from a population without putting back (W.G. Cochran, Sampling Techniques,
 * 3rd ed., 1977, 2.6); 1 where the population is not known. One that is smaller than its sample cannot be right, and is not used.
 */
export const populationCorrection = (sampled: number, population: number | null): number =>
  population === null || population < sampled ? 1 : 1 - sampled / population;
