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
  uncertain: false,
  previous: { period: '2022', value: 43.1, lower: null, upper: null, comparable: true, difference: null },
};
const before = latest.previous;

test('a higher share is so many procentpunt more since the year before', () => {
  expect(changeSince(latest)).toEqual({
    direction: 'up',
    words: '2,2\u00A0procentpunt meer',
    since: 'sinds 2022',
    margins: null,
  });
});

test('of rounded counts the difference is told as about so many', () => {
  const young = { ...latest, value: 45, unit: 'jongeren', decimals: 0, rounding: 'Afgerond op een veelvoud van 5.' };
  expect(changeSince({ ...young, previous: { ...before, value: 50 } })?.words).toBe('ongeveer 5\u00A0jongeren minder');
  expect(changeSince({ ...young, previous: { ...before, value: 45 } })?.words).toBe('ongeveer gelijk');
  const days = { ...young, unit: 'dagen', rounding: 'Het aantal mensen is afgerond, het aantal dagen niet.' };
  expect(changeSince({ ...days, previous: { ...before, value: 50 } })?.words).toBe('5\u00A0dagen minder');
});

test('a difference that rounds to nothing is called equal', () => {
  expect(changeSince({ ...latest, value: 43.12 })).toMatchObject({ direction: 'same', words: 'gelijk' });
});

test('there is no change to or from a hidden figure', () => {
  expect(changeSince({ ...latest, value: null, status: 'suppressed' })).toBeNull();
  expect(changeSince({ ...latest, previous: { ...before, value: null } })).toBeNull();
  expect(changeSince({ ...latest, previous: null })).toBeNull();
  expect(latestValue({ ...latest, value: null, status: 'suppressed' })).toBeNull();
});

test('a previous value of zero is a value', () => {
  expect(
    changeSince({
      ...latest,
      unit: 'besluiten',
      decimals: 0,
      value: 3,
      previous: { ...before, period: '2024Q1', value: 0 },
    }),
  ).toEqual({
    direction: 'up',
    words: '3\u00A0besluiten meer',
    since: 'sinds het 1e\u00A0kwartaal van 2024',
    margins: null,
  });
});

test('a change whose interval holds zero has no direction and may be chance', () => {
  expect(changeSince({ ...latest, previous: { ...before, difference: { lower: -0.3, upper: 4.6 } } })).toMatchObject({
    direction: 'unsure',
    margins: 'dit kan toeval zijn',
  });
});

test('a change that is shown keeps its direction and says so, though the margins of both overlap', () => {
  const margins = { lower: 43.1, upper: 47.4 };
  const previous = { ...before, lower: 41, upper: 45.2, difference: { lower: 0.1, upper: 4.2 } };
  expect(changeSince({ ...latest, ...margins, previous })).toMatchObject({
    direction: 'up',
    margins: 'meer verschil dan door toeval',
  });
});

test('a figure from a sample without a known margin may have changed by chance', () => {
  expect(changeSince({ ...latest, uncertain: true })).toMatchObject({
    direction: 'unsure',
    margins: 'de marge is niet bekend: dit kan toeval zijn',
  });
});

test('nothing is compared over a break of the series', () => {
  expect(changeSince({ ...latest, previous: { ...before, comparable: false } })).toEqual({
    direction: 'broken',
    words: 'niet te vergelijken',
    since: 'met 2022: er is anders gemeten',
    margins: null,
  });
});

test('the difference is that of the two figures as they are shown: 81,7 against 75,7 is 6,0', () => {
  expect(changeSince({ ...latest, value: 81.66, previous: { ...before, value: 75.74 } })).toMatchObject({
    words: '6,0\u00A0procentpunt meer',
  });
});
