import { expect, test } from 'vitest';
import { changeSince, latestValue } from './latest.ts';

const latest = {
  period: '2024',
  value: 45.26,
  lower: null,
  upper: null,
  unit: '%',
  decimals: 1,
  status: 'ok' as const,
  previous: { period: '2022', value: 43.1 },
};

test('a higher share is so many procentpunt more since the year before', () => {
  expect(changeSince(latest)).toEqual({ direction: 'up', words: '2,2\u00A0procentpunt meer', since: 'sinds 2022' });
});

test('a difference that rounds to nothing is called equal', () => {
  expect(changeSince({ ...latest, value: 43.12 })).toMatchObject({ direction: 'same', words: 'gelijk' });
});

test('there is no change to or from a hidden figure', () => {
  expect(changeSince({ ...latest, value: null, status: 'suppressed' })).toBeNull();
  expect(changeSince({ ...latest, previous: { period: '2022', value: null } })).toBeNull();
  expect(changeSince({ ...latest, previous: null })).toBeNull();
  expect(latestValue({ ...latest, value: null, status: 'suppressed' })).toBeNull();
});

test('a previous value of zero is a value', () => {
  expect(
    changeSince({ ...latest, unit: 'besluiten', decimals: 0, value: 3, previous: { period: '2024Q1', value: 0 } }),
  ).toEqual({
    direction: 'up',
    words: '3\u00A0besluiten meer',
    since: 'sinds het 1e\u00A0kwartaal van 2024',
  });
});
