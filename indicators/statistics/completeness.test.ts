import { expect, test } from 'vitest';
import { expectedCompleteness } from './completeness.ts';

const of = (quarter: number, ...counts: number[]) => counts.map((count, delay) => ({ quarter, delay, count }));

test('the newest two quarters of a triangle: growth 1.10 and 1.05, worked by hand', () => {
  // After one quarter 220 + 330 of 200 + 300: 1.1. After two 231 of 220: 1.05. Newest 1 / (1.1 x 1.05), the one before 1 / 1.05.
  const found = expectedCompleteness([...of(1, 200, 20, 11), ...of(2, 300, 30), ...of(3, 250)], 3);
  expect(found.get(3)).toBeCloseTo(0.865801, 6);
  expect(found.get(2)).toBeCloseTo(0.952381, 6);
  expect(found.has(1)).toBe(false);
});

test('the run-off triangle of Taylor and Ashe, the ultimates of years 9 and 10 as Mack publishes them', () => {
  // Incremental claims x 1.000 (Taylor and Ashe 1983; Mack 1993, table 1): 344.014 is 6,9% of the ultimate 4.969.825 of year 10 (table 3: reserve 4.626; of year 9 4.279).
  const claims = [
    [357848, 766940, 610542, 482940, 527326, 574398, 146342, 139950, 227229, 67948],
    [352118, 884021, 933894, 1183289, 445745, 320996, 527804, 266172, 425046],
    [290507, 1001799, 926219, 1016654, 750816, 146923, 495992, 280405],
    [310608, 1108250, 776189, 1562400, 272482, 352053, 206286],
    [443160, 693190, 991983, 769488, 504851, 470639],
    [396132, 937085, 847498, 805037, 705960],
    [440832, 847631, 1131398, 1063269],
    [359480, 1061648, 1443370],
    [376686, 986608],
    [344014],
  ];
  const found = expectedCompleteness(
    claims.flatMap((year, index) => of(index + 1, ...year)),
    10,
  );
  expect(344014 / (found.get(10) ?? 0)).toBeCloseTo(4_969_825, -1);
  expect((376686 + 986608) / (found.get(9) ?? 0)).toBeCloseTo(5_642_266, -1);
});

test('nothing comes late, one quarter, or few cases: nothing is known to be incomplete', () => {
  expect(expectedCompleteness([...of(1, 200), ...of(2, 210)], 2).size).toBe(0);
  expect(expectedCompleteness(of(1, 200), 1).size).toBe(0);
  expect(expectedCompleteness([], 8).size).toBe(0);
  expect(expectedCompleteness([...of(1, 4, 4), ...of(2, 3)], 2).size).toBe(0);
});
