import { expect, test } from 'vitest';
import { point } from '../charts/point.fixture.ts';
import type { Panels } from '../charts/panels.ts';
import { groupTrendsMessage, groupTrendsSummary } from './group-trends.ts';

const panelsOf = (groups: Panels['groups'], rest: Partial<Panels> = {}): Panels => ({
  groups,
  breaks: [],
  unit: 'inwoners',
  decimals: 0,
  ...rest,
});

const quarters = panelsOf([
  { name: 'Ens', points: [point('2024Q1', 90), point('2024Q4', 40), point('2025Q1', 60), point('2025Q4', 50)] },
  { name: 'Bant', points: [point('2024Q1', 10), point('2024Q4', 30), point('2025Q4', 20)] },
  { name: 'Nagele', points: [point('2024Q4', 25), point('2025Q4', 25)] },
  { name: 'Espel', points: [point('2024Q4', null, { status: 'suppressed' }), point('2025Q4', 15)] },
]);

test('the title counts the groups with more and with less than in the same quarter a year before', () => {
  expect(groupTrendsMessage(quarters, false)).toBe(
    'Bij 1 van de 3 groepen die te vergelijken zijn, meer dan in het 4e\u00A0kwartaal van 2024, bij 1 minder',
  );
});

test('one group that can be compared does not speak for those that cannot', () => {
  const one = panelsOf([{ name: 'Emmeloord', points: [point('2024Q4', 40), point('2025Q4', 35)] }]);
  const then = 'het 4e\u00A0kwartaal van 2024';
  expect(groupTrendsMessage(one, false)).toBe(`Bij elke groep minder dan in ${then}`);
  expect(groupTrendsMessage(one, false, ['Creil'])).toBe(
    `Bij de enige groep die te vergelijken is, minder dan in ${then}`,
  );
});

test('without the interval of a difference a figure from a sample is not said to be more or less', () => {
  expect(groupTrendsMessage(quarters, true)).toBe(
    'Bij de 3 groepen die te vergelijken zijn, niet duidelijk meer of minder dan in het 4e\u00A0kwartaal van 2024',
  );
  const known = panelsOf([
    {
      name: '18-34',
      points: [point('2022', 40), point('2024', 50, { difference: { since: '2022', lower: 3, upper: 17 } })],
    },
    {
      name: '35-49',
      points: [point('2022', 40), point('2024', 44, { difference: { since: '2022', lower: -4, upper: 12 } })],
    },
  ]);
  expect(groupTrendsMessage(known, true)).toBe('Bij 1 van de 2 groepen meer dan in 2022, bij geen minder');
});

test('figures before and after a break are not set against each other', () => {
  const broken = panelsOf([{ name: 'Ens', points: [point('2022', 40), point('2024', 50)] }], {
    breaks: [{ from: '2024', why: 'Er is anders gemeten.' }],
  });
  expect(groupTrendsMessage(broken, false)).toBe('Nog niets om de cijfers van 2024 mee te vergelijken');
  expect(groupTrendsSummary(broken, [])).not.toMatch(/steeg|daalde/);
});

test('the summary says which rose and which fell most since the first figures of the same quarter', () => {
  expect(groupTrendsSummary(quarters, ['Tollebeek'])).toBe(
    '4 groepen, allemaal op dezelfde schaal: van 0 tot 100\u00A0inwoners. ' +
      'Van het 4e\u00A0kwartaal van 2024 tot het 4e\u00A0kwartaal van 2025 steeg het cijfer het meest bij Ens. ' +
      'Van het 4e\u00A0kwartaal van 2024 tot het 4e\u00A0kwartaal van 2025 daalde het cijfer het meest bij Bant. ' +
      'Zulke verschillen kunnen toeval zijn. Van Tollebeek tonen wij geen cijfer: afgeschermd, of er is er geen.',
  );
});

test('there is no title where nothing may be shown', () => {
  expect(groupTrendsMessage(panelsOf([]), false)).toBeNull();
});
