import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { trendMessage } from './trend-message.ts';

const said = (points: Parameters<typeof trendMessage>[0]['points'], rest = {}) =>
  trendMessage({ points, breaks: [], unit: '%', decimals: 1, sampled: true, uncertain: true, ...rest }).replaceAll(
    '\u00A0',
    ' ',
  );

const since = (period: string, lower: number, upper: number) => ({ difference: { since: period, lower, upper } });

test('a change that is more than chance is named as more or less', () => {
  expect(said([point('2022', 75.7), point('2024', 81.6, since('2022', 2.5, 9.3))])).toBe(
    '81,6% in 2024, meer dan in 2022',
  );
  expect(said([point('2022', 81.6), point('2024', 75.7, since('2022', -9.3, -2.5))])).toBe(
    '75,7% in 2024, minder dan in 2022',
  );
});

test('a difference that can be chance is not called a change, nor is one without known margin', () => {
  const unclear = '43,4% in 2024, geen duidelijk verschil met 2022';
  expect(said([point('2022', 46), point('2024', 43.4, since('2022', -6.8, 1.6))])).toBe(unclear);
  expect(said([point('2022', 46), point('2024', 43.4)])).toBe(unclear);
  // The margin of the difference with another year says nothing of this one.
  expect(said([point('2022', 46), point('2024', 43.4, since('2020', -6.8, -1.6))])).toBe(unclear);
});

test('what was counted is compared as it is, and equal as shown is equal', () => {
  const counted = { unit: 'inwoners', decimals: 0, sampled: false, uncertain: false };
  expect(said([point('2023', 120), point('2024', 125)], counted)).toBe('125 inwoners in 2024, meer dan in 2023');
  expect(said([point('2023', 120), point('2024', 120)], counted)).toBe('120 inwoners in 2024, evenveel als in 2023');
});

test('a quarter is set against the same quarter a year before, across a break against nothing', () => {
  const quarters = [point('2023Q3', 10), point('2024Q2', 90), point('2024Q3', 12)];
  const counted = { unit: 'trajecten', decimals: 0, sampled: false, uncertain: false };
  expect(said(quarters, counted)).toBe(
    '12 trajecten in het 3e kwartaal van 2024, meer dan in het 3e kwartaal van 2023',
  );
  expect(said(quarters, { ...counted, breaks: [{ from: '2024', why: '' }] })).toBe(
    '12 trajecten in het 3e kwartaal van 2024, anders gemeten dan in het 3e kwartaal van 2023',
  );
});

test('a provisional figure is called so, and what cannot be shown too', () => {
  expect(said([point('2024', 5, { status: 'provisional' })])).toBe('5,0% in 2024 (voorlopig)');
  expect(said([point('2024', null, { status: 'suppressed' })])).toBe('Geen cijfer om te tonen');
  expect(said([])).toBe('Nog geen cijfer');
});
