import { expect, test } from 'vitest';
import { principleCounts } from './principle-counts.ts';

const indicator = (id: string, cycle = 'quarterly', source = 'BO') => ({ id, cycle, source });
const principle = (...indicators: ReturnType<typeof indicator>[]) => ({ goals: [{ indicators }, { indicators }] });

const signalsOfI09 = (...judged: string[]) =>
  principleCounts(principle(indicator('I09')), { items: [], judged }).signals;

test('an indicator of two goals counts once, and so do its signals', () => {
  const signals = { items: [{ indicator: 'I09' }], judged: ['I09', 'I14'] };
  expect(principleCounts(principle(indicator('I09'), indicator('I14')), signals)).toEqual({
    contents: '2 doelen, 2 indicatoren',
    signals: '1 signaal',
    signalled: true,
  });
});

test('no signals are called none only where an indicator of the principle could be judged', () => {
  expect(signalsOfI09('I09')).toBe('geen signalen');
  expect(signalsOfI09('I17')).toBe('signalen nog niet te bepalen: te weinig recente kwartalen');
});

test('a principle with yearly figures alone gives no signals, and says why', () => {
  expect(principleCounts(principle(indicator('I04', 'yearly')), { items: [], judged: ['I17'] }).signals).toBe(
    'geen kwartaalcijfers, dus geen signalen',
  );
});

test('quarterly figures of Planning & Control give no signals, also not later', () => {
  const own = principle(indicator('F01', 'quarterly', 'PC'), indicator('F02', 'quarterly', 'PC'));
  expect(principleCounts(own, { items: [], judged: ['I17'] }).signals).toBe(
    'signalen niet te bepalen met deze kwartaalcijfers',
  );
});
