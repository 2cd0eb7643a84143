/** As the release shows a percentage: to one decimal, halves upward. */
export const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;
