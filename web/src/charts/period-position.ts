/** Where a period lies on the axis of years: a year on its own tick, a quarter in the middle of itself. */
export const periodPosition = (period: string): number => {
  const [year = '', quarter] = period.split('Q');
  return quarter === undefined ? Number(year) : Number(year) + (Number(quarter) - 0.5) / 4;
};

/** The distance in years between two successive measurements of this kind of period. */
export const periodStep = (period: string): number => (period.includes('Q') ? 0.25 : 1);
