/** jstat ships no types; these are the two functions used here. */
declare module 'jstat' {
  const jstat: {
    studentt: { inv(p: number, degreesOfFreedom: number): number };
    normal: { inv(p: number, mean: number, standardDeviation: number): number };
  };
  export default jstat;
}
