import { expect, test } from 'vitest';
import { gemeente, indicatorOf, share } from '../test/verdict-indicator.ts';
import { verdictsOf } from './verdicts-of.ts';

const known = indicatorOf('I07', 'share', [share('2020', 140, 200), share('2022', 150, 200)], {
  source: 'CEO',
  polarity: { '2.1': '+' },
});

test('a norm on a path has its end, its year and the nulmeting where the path begins', () => {
  const { indicators } = verdictsOf([known], gemeente, [{ loadedAt: '2023-02-01', periodTo: '2023-02-01' }]);
  // 95 in 2024 (norms.ts); 140 of 200 is 70.
  expect(indicators[0]?.verdicts?.[0]?.numbers?.target).toEqual({
    value: 95,
    by: 2024,
    from: { period: '2020', value: 70 },
    side: 'minstens',
  });
});
