const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether a text is nine digits that pass the elfproef. */
export const isBsn = (text: string): boolean => {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 11 === 0;
};
