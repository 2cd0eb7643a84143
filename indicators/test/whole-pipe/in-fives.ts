/** To the nearest five, as a reader would round a count: 7 is 5, 8 is 10. */
export const inFives = (count: number): number => Math.round(count / 5) * 5;
