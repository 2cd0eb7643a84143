export type Forecast = { value: number; lower: number; upper: number };

/**
 * What the year will come to (EUR), from what was spent so far and the share of the year that was spent by the same quarter in
 * earlier complete years: the middle from those years together, the range from the smallest and the largest share. Null without
 * earlier years, or when a share is not positive (a saldo around zero says nothing about the year).
 */
export function forecastYear(soFar: number, earlier: readonly { soFar: number; year: number }[]): Forecast | null {
  const shares = earlier.map((one) => one.soFar / one.year);
  if (shares.length === 0 || shares.some((share) => !(share > 0 && Number.isFinite(share)))) return null;
  const total = (value: (one: { soFar: number; year: number }) => number) =>
    earlier.reduce((sum, one) => sum + value(one), 0);
  const ends = [soFar / Math.min(...shares), soFar / Math.max(...shares)];
  return {
    value: (soFar * total((one) => one.year)) / total((one) => one.soFar),
    lower: Math.min(...ends),
    upper: Math.max(...ends),
  };
}
