import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { trendSummary } from './trend-summary.ts';

const survey = { breaks: [], sampled: true, uncertain: false };

test('a survey is told with its margin, its change, its extremes and its gaps', () => {
  const points = [point('2016', 40), point('2020', 15.5), point('2024', 45.26, { lower: 43.1, upper: 47.4 })];
  expect(trendSummary({ points, unit: '%', decimals: 1, ...survey })).toBe(
    'In 2024 was het 45,3%. Door toeval in de steekproef kan het echte cijfer iets anders zijn: ' +
      'waarschijnlijk tussen 43,1% en 47,4% (95%-marge). ' +
      'Dat is 29,8\u00A0procentpunt meer dan in 2020. Het laagste cijfer was 15,5% (2020), het hoogste 45,3% (2024). ' +
      'Niet elke periode heeft een cijfer. Daar loopt geen lijn.',
  );
});

test('a scale that does not begin at zero is said so', () => {
  const points = [point('2023', 92), point('2024', 95)];
  expect(trendSummary({ points, unit: '%', decimals: 0, ...survey })).toContain('begint niet bij 0');
});

test('a hidden newest quarter leaves the one before it as the latest', () => {
  const points = [point('2024Q1', 8), point('2024Q2', 12), point('2024Q3', null, { status: 'suppressed' })];
  expect(trendSummary({ points, unit: 'besluiten', decimals: 0, ...survey })).toMatch(
    /^Het nieuwste cijfer dat we kunnen tonen, is dat van het 2e\u00A0kwartaal van 2024: 12\u00A0besluiten\./,
  );
});

test('equal after rounding is called equal', () => {
  const points = [point('2023', 40.01), point('2024', 40.02)];
  expect(trendSummary({ points, unit: '%', decimals: 1, ...survey })).toContain('Dat is evenveel als in 2023.');
});

test('without a single figure it says so', () => {
  expect(trendSummary({ points: [point('2024', null)], unit: '%', decimals: 1, ...survey })).toBe(
    'Er is nog geen cijfer om te laten zien.',
  );
});

test('with hidden figures alone it says that they are hidden, not that there are none', () => {
  const [first, second] = ['2024Q1', '2024Q2'].map((period) => point(period, null, { status: 'suppressed' }));
  if (first === undefined || second === undefined) throw new Error('two quarters');
  const subject = { unit: 'besluiten', decimals: 0, ...survey };
  expect(trendSummary({ points: [first], ...subject })).toBe(
    'Er is geen cijfer dat we kunnen laten zien. Eén cijfer is afgeschermd, omdat anders iemand herkend kan worden.',
  );
  expect(trendSummary({ points: [point('2023Q4', null), first, second], ...subject })).toBe(
    'Er is geen cijfer dat we kunnen laten zien. 2 cijfers zijn afgeschermd, omdat anders iemand herkend kan worden.',
  );
});

const latest = (lower: number, upper: number) =>
  point('2024', 43, { lower: 41, upper: 45, difference: { since: '2023', lower, upper } });

test('what the interval of the difference leaves open is said, whether the margins overlap or not', () => {
  const before = point('2023', 40, { lower: 38, upper: 42 });
  const words = (newest: ReturnType<typeof latest>) =>
    trendSummary({ points: [before, newest], unit: '%', decimals: 0, ...survey });
  expect(words(latest(-1.2, 7.2))).toContain(
    'meer dan in 2023. Dat kan toeval zijn: het echte verschil ligt waarschijnlijk tussen 1\u00A0procentpunt minder en 7\u00A0procentpunt meer (95%-marge).',
  );
  expect(words(latest(0.6, 5.4))).toContain(
    'Dat is meer dan toeval: het echte verschil ligt waarschijnlijk tussen 1\u00A0procentpunt en 5\u00A0procentpunt (95%-marge).',
  );
  // An interval of the difference with another year says nothing of this one.
  const other = point('2024', 43, { difference: { since: '2020', lower: 1, upper: 5 } });
  expect(trendSummary({ points: [before, other], unit: '%', decimals: 0, ...survey })).not.toContain('95%-marge');
});

test('a figure counted from a register is not called a sample', () => {
  const points = [point('2024Q4', 62, { lower: 58, upper: 66 })];
  expect(trendSummary({ points, breaks: [], unit: '%', decimals: 0, sampled: false, uncertain: false })).toContain(
    'Zo’n cijfer schommelt ook door toeval: de 95%-marge loopt van 58% tot 66%.',
  );
});

test('over a break of the series nothing is compared, also not the lowest and the highest', () => {
  const points = [point('2016', 40), point('2020', 46), point('2022', 47), point('2024', 41)];
  const breaks = [{ from: '2020', why: 'ook jongeren vanaf 18 jaar' }];
  const first = trendSummary({
    points: points.slice(0, 2),
    unit: '%',
    decimals: 0,
    sampled: true,
    uncertain: true,
    breaks,
  });
  expect(first).toContain('Vergelijk dit niet met 2016: sindsdien is anders gemeten.');
  expect(trendSummary({ points, unit: '%', decimals: 0, sampled: true, uncertain: true, breaks })).toContain(
    'Het laagste cijfer sinds 2020 was 41% (2024), het hoogste 47% (2022).',
  );
});

test('hidden figures are counted', () => {
  const points = [point('2024Q3', 12), point('2024Q4', null, { status: 'suppressed' })];
  expect(trendSummary({ points, unit: 'besluiten', decimals: 0, ...survey })).toContain(
    'Eén cijfer is afgeschermd, omdat anders iemand herkend kan worden.',
  );
});

test('a sample without a known margin leaves room for chance', () => {
  const points = [point('2024', 74.2), point('2025', 74.4)];
  expect(trendSummary({ points, unit: '%', decimals: 1, ...survey, uncertain: true })).toContain(
    'Dat is 0,2\u00A0procentpunt meer dan in 2024. De marge is niet bekend: dit kan toeval zijn.',
  );
});

test('a quarter is set against the same quarter a year before, and against no other', () => {
  const quarters = [point('2023Q4', 10), point('2024Q2', 4), point('2024Q4', 12)];
  const words = (points: typeof quarters) => trendSummary({ points, unit: 'besluiten', decimals: 0, ...survey });
  expect(words(quarters)).toContain('Dat is 2\u00A0besluiten meer dan in het 4e\u00A0kwartaal van 2023.');
  expect(words(quarters.slice(1))).not.toContain('meer dan');
  expect(words(quarters.slice(1))).toContain(
    'Over hetzelfde kwartaal een jaar eerder is er geen cijfer om mee te vergelijken.',
  );
});

test('a difference is that of the figures as they are shown: from 75,7 to 81,7 is 6,0', () => {
  const points = [point('2023', 75.74), point('2024', 81.66)];
  expect(trendSummary({ points, unit: '%', decimals: 1, ...survey })).toContain('Dat is 6,0\u00A0procentpunt meer');
});

test('with hidden figures no lowest is told, since those are small, and of equal highest ones the newest is named', () => {
  const quarters = [
    point('2025Q1', 10),
    point('2025Q2', 5),
    point('2025Q3', null, { status: 'suppressed' }),
    point('2025Q4', 10),
  ];
  const words = (points: typeof quarters, rest = {}) =>
    trendSummary({ points, unit: 'besluiten', decimals: 0, ...survey, ...rest });
  const told = words(quarters);
  expect(told).not.toContain('laagste');
  expect(told).toContain(
    'Het hoogste cijfer dat we kunnen tonen, was 10\u00A0besluiten (onder meer in het 4e\u00A0kwartaal van 2025).',
  );
  // What was hidden before a break says nothing of the figures after it.
  const later = [point('2024Q3', 7), point('2024Q4', null, { status: 'suppressed' })];
  const shown = quarters.map((one) => (one.value === null ? point(one.period, 4) : one));
  expect(words([...later, ...shown], { breaks: [{ from: '2025Q1', why: 'anders gemeten' }] })).toContain(
    'Het laagste cijfer sinds het 1e\u00A0kwartaal van 2025 was 4\u00A0besluiten (3e\u00A0kwartaal 2025), het hoogste',
  );
});

test('equal lowest figures are not told as one', () => {
  const points = [point('2022', 40), point('2023', 46), point('2024', 40.04)];
  expect(trendSummary({ points, unit: '%', decimals: 1, ...survey })).toContain(
    'Het laagste cijfer was 40,0% (onder meer in 2024), het hoogste 46,0% (2023).',
  );
});

const youngPeople = (value: number) =>
  trendSummary({
    points: [point('2023', 50), point('2024', value)],
    unit: 'jongeren',
    decimals: 0,
    ...survey,
    rounded: true,
  });

test('a difference of rounded counts is told as about so many', () => {
  expect(youngPeople(45)).toContain('Dat is ongeveer 5\u00A0jongeren minder dan in 2023.');
  expect(youngPeople(50)).toContain('Dat is ongeveer evenveel als in 2023.');
});
