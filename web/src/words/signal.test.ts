import { expect, test } from 'vitest';
import { levelWords, signalLabel, signalReason } from './signal.ts';

const signal = {
  indicator: 'I09',
  measure: 'main',
  period: '2025Q4',
  rule: 'zeven aan één kant',
  direction: 'hoger' as const,
  value: 62.08,
  mean: 59.33,
  lower: 52.35,
  upper: 66.31,
};
const unit = { unit: '%', decimals: 1 };

test('a long run on one side is not called outside the limits', () => {
  expect(signalLabel(signal)).toBe('al lang hoger dan gemiddeld');
  expect(signalReason(signal, unit)).toBe('Dat is al zeven kwartalen of langer zo. Gemiddeld was het 59,3%.');
});

test('a value outside the limits names the limits, and never a limit below nothing', () => {
  expect(signalReason({ ...signal, rule: 'buiten de grenzen', lower: -4 }, unit)).toBe(
    'Meestal ligt het tussen 0,0 en 66,3%.',
  );
});

test('limits are told with the quarters that they come from', () => {
  const plan = { ...signal, since: '2021Q1', until: '2024Q4' };
  expect(signalReason({ ...plan, rule: 'buiten de grenzen' }, unit)).toBe(
    'In 2021 tot en met 2024 lag het meestal tussen 52,4 en 66,3%.',
  );
  expect(signalReason(plan, unit)).toBe(
    'Dat is al zeven kwartalen of langer zo. Gemiddeld was het in 2021 tot en met 2024 59,3%.',
  );
});

test('a share is never said to lie above everybody', () => {
  expect(signalReason({ ...signal, rule: 'buiten de grenzen', upper: 104 }, unit)).toMatch('en 100,0%.');
});

test('a rule without words of its own is shown as it is named', () => {
  expect(signalLabel({ ...signal, rule: 'nieuwe regel' })).toBe('hoger: nieuwe regel');
});

test('limits of a count are told for the residents of now, and a baseline with its reason', () => {
  const count = { unit: 'trajecten', decimals: 0 };
  expect(signalReason({ ...signal, rule: 'buiten de grenzen', perResident: true }, count)).toBe(
    'Meestal ligt het tussen 52 en 66\u00A0trajecten, bij het aantal inwoners van nu.',
  );
  expect(levelWords({ ...signal, since: '2021Q1', until: '2024Q2', why: 'De wet veranderde.' }, unit)).toBe(
    'Voor signalen vergelijken wij met het 1e\u00A0kwartaal van 2021 tot en met het 2e\u00A0kwartaal van 2024. De wet veranderde. Toen lag het meestal tussen 52,4 en 66,3%.',
  );
});
