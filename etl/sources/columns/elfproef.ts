/** Whether a number of nine digits (SQL) can be a BSN. */
export const elfproef = (n: string): string => {
  // The digit at position k is n // 10^k - 10 (n // 10^(k + 1)) and -10 is 1 modulo 11, so each quotient counts with its
  // own weight plus the one before: -1, 1, 5, 7, 9, 11 (which is 0), 13, 15 and 17.
  const weights = { 1: 1, 2: 5, 3: 7, 4: 9, 6: 2, 7: 4, 8: 6 };
  const sum = Object.entries(weights).map(([position, weight]) => `${weight} * (${n} // ${10 ** Number(position)})`);
  return `(${n} <> 0 and (${sum.join(' + ')} - ${n}) % 11 = 0)`;
};
