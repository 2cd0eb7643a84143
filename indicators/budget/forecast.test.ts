import { expect, test } from 'vitest';
import { forecastYear } from './forecast.ts';

test('300 so far, when a quarter and a fifth of the year were spent by then, becomes 1.200 to 1.500', () => {
  const earlier = [
    { soFar: 250, year: 1000 },
    { soFar: 200, year: 1000 },
  ];
  // 450 of 2000 together is 22.5%: 300 / 0.225 = 1333.33.
  const forecast = forecastYear(300, earlier);
  expect(forecast?.value).toBeCloseTo(1333.333, 3);
  expect(forecast).toMatchObject({ lower: 1200, upper: 1500 });
});

test('no earlier year, or one with a saldo around zero, gives no forecast', () => {
  expect(forecastYear(300, [])).toBeNull();
  expect(forecastYear(300, [{ soFar: 10, year: -40 }])).toBeNull();
  expect(forecastYear(300, [{ soFar: 10, year: 0 }])).toBeNull();
});
