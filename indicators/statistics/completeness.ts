/** Cases of one quarter that came in after so many quarters: 0 in its own. Quarters are counted on (4 x year + quarter). */
export type Arrival = { quarter: number; delay: number; count: number };

/** Fewer cases in the quarters that tell of a delay say too little about it. Interpretatie. */
const fewest = 30;

/**
 * The share (0 to 1) of the cases of each quarter that is expected to be in by `now`, by quarter; one whose delay is over is
 * not in it. Chain ladder over the delays of earlier quarters: the growth from one age to the next is the sum of what quarters
 * had at that age over what the same quarters had an age before; the share is one over the product of the growth still to come
 * (Mack 1993, ASTIN Bulletin 23(2); England and Verrall 2002, British Actuarial Journal 8(3), 2.1). Ages that no quarter
 * has reached are taken to bring nothing. Empty when too few cases tell of the delay.
 */
export function expectedCompleteness(arrivals: readonly Arrival[], now: number): Map<number, number> {
  const oldest = Math.min(...arrivals.map(({ quarter }) => quarter));
  const share = new Map<number, number>();
  let rest = 1;
  for (let age = now - oldest - 1; age >= 0; age--) {
    const reached = arrivals.filter(({ quarter }) => quarter < now - age);
    const before = total(reached.filter(({ delay }) => delay <= age));
    const after = total(reached.filter(({ delay }) => delay <= age + 1));
    if (before < fewest) continue;
    rest *= after / before;
    if (rest > 1) share.set(now - age, 1 / rest);
  }
  return share;
}

const total = (arrivals: readonly Arrival[]) => arrivals.reduce((sum, { count }) => sum + count, 0);
