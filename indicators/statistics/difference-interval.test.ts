import { expect, test } from 'vitest';
import { differenceInterval } from './difference-interval.ts';
import { wilson } from './wilson.ts';

const figure = ([yes, all]: readonly [number, number]) => ({ value: yes / all, ...wilson(yes, all) });

// R.G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10, examples (a), (b) and (f).
test.each([
  { a: [56, 70], b: [48, 80], lower: 0.0524, upper: 0.3339 },
  { a: [9, 10], b: [3, 10], lower: 0.1705, upper: 0.809 },
  { a: [0, 10], b: [0, 10], lower: -0.2775, upper: 0.2775 },
] as const)('$a against $b is the interval that Newcombe publishes', ({ a, b, lower, upper }) => {
  const found = differenceInterval(figure(a), figure(b));
  expect(found.lower).toBeCloseTo(lower, 4);
  expect(found.upper).toBeCloseTo(upper, 4);
});

test('intervals that overlap can belong to a difference that is certain', () => {
  const [later, earlier] = [
    { value: 50, lower: 47, upper: 53 },
    { value: 45.5, lower: 42.5, upper: 48.5 },
  ];
  // 4.5 ± sqrt(9 + 9).
  expect(differenceInterval(later, earlier).lower).toBeCloseTo(4.5 - Math.sqrt(18), 12);
});
