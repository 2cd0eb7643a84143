import type { Verdict } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { verdictNumbers } from './verdict-numbers.ts';
import { powerWords } from './verdict-power.ts';

const numbers: NonNullable<Verdict['numbers']> = {
  measure: 'main',
  unit: '%',
  decimals: 1,
  test: 'twee eenzijdige toetsen',
  uncertainty: 'de steekproef',
  p: 0.0321,
  estimate: -1.24,
  lower: -3.02,
  upper: 0.51,
  confidence: 90,
  margin: 3,
  norm: null,
  baseline: { period: '2020', value: 45.26, lower: 43.1, upper: 47.4, n: 1204 },
  latest: { period: '2024', value: 44.02, lower: null, upper: null, n: null },
};
const textOf = (part: Partial<typeof numbers>, term: string) =>
  verdictNumbers({ ...numbers, ...part }).find((entry) => entry.term === term)?.text;

test('the difference with the baseline has a sign and its interval in procentpunt, which says how sure it is', () => {
  expect(textOf({}, 'Verschil met de nulmeting')).toBe(
    '\u22121,3\u00A0procentpunt, tussen \u22123,0 en 0,5 (90%-interval)',
  );
  expect(textOf({ confidence: 95 }, 'Verschil met de nulmeting')).toContain('(95%-interval)');
});

test('the difference is that of the two figures that stand below it', () => {
  const baseline = { period: '2020', value: 75.74, lower: null, upper: null, n: null };
  const latest = { ...baseline, period: '2024', value: 81.66 };
  expect(textOf({ estimate: 5.92, lower: null, upper: null, baseline, latest }, 'Verschil met de nulmeting')).toBe(
    '6,0\u00A0procentpunt',
  );
});

test('a difference of rounded figures is told as about so much, one of days is not', () => {
  const [ofShares, ofDays] = ['%', 'dagen'].map((unit) =>
    verdictNumbers({ ...numbers, unit }, 'Afgerond op een veelvoud van 5.').map(({ text }) => text),
  );
  expect(ofShares).toContain('ongeveer \u22121,3\u00A0procentpunt, tussen \u22123,0 en 0,5 (90%-interval)');
  expect(ofDays?.join()).not.toContain('ongeveer');
});

test('a measurement stands with its period, margin and number of people', () => {
  expect(textOf({}, 'Nulmeting')).toBe('45,3% in 2020, tussen 43,1% en 47,4% (95%) (n = 1.204)');
  expect(textOf({}, 'Laatste meting')).toBe('44,0% in 2024');
});

test('four quarters taken together are named by the first and the last', () => {
  expect(textOf({ latest: { ...numbers.latest, period: '2024Q2-2025Q1' } }, 'Laatste meting')).toBe(
    '44,0% in 2e\u00A0kwartaal 2024 t/m 1e\u00A0kwartaal 2025',
  );
});

test('a very small p is not shown as nothing, and none is shown where nothing is left to chance', () => {
  expect(textOf({ p: 0.00004 }, 'p')).toBe('kleiner dan 0,001');
  expect(textOf({}, 'p')).toBe('0,032');
  expect(textOf({ p: null }, 'p')).toBeUndefined();
});

test('against a norm the difference is with the norm, and the norm is named', () => {
  expect(textOf({ norm: 90, baseline: null }, 'Verschil met de norm')).toContain('\u221246,0\u00A0procentpunt');
  expect(textOf({ norm: 90 }, 'Norm')).toBe('90,0%');
});

test('what the measurement could have shown stands in a sentence, with its warning', () => {
  const power = { smallestChange: 4.2, smallestMargin: 5.1, wanted: 3, warning: 'Dat is te grof.' };
  expect(powerWords({ power, numbers })).toBe(
    'Deze meting laat een verandering van 4,2\u00A0procentpunt of meer zien in 80 van de 100 keer. ' +
      'Als er niets verandert, laat zij even vaak zien dat het gelijk bleef binnen een marge van 5,1\u00A0procentpunt. Dat is te grof.',
  );
  expect(powerWords({ power: null, numbers })).toBeNull();
});
