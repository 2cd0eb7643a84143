import { domains } from 'indicators/quarterly-report/domains.ts';
import { expect, test } from 'vitest';
import { bareObservation } from 'indicators/test/bare.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { movementsOf } from './quarterly-movements.ts';

/** What was declared in 2024Q3 and 2024Q4, by group; null is hidden. */
function declaredBy(
  breakdown: string,
  amounts: Readonly<Record<string, readonly [number, number | null]>>,
  id = 'KW04',
) {
  const { otherSets = [], ...release } = sampleRelease();
  const [measure] = otherSets.flatMap(({ measures }) => measures);
  const observations = Object.entries(amounts).flatMap(([group, values]) =>
    values.map((value, k) => ({
      ...bareObservation,
      period: k === 0 ? '2024Q3' : '2024Q4',
      breakdown,
      group,
      value,
      status: value === null ? ('suppressed' as const) : ('ok' as const),
    })),
  );
  return {
    ...release,
    otherSets: otherSets.map((one) => ({
      ...one,
      id,
      breakdowns: [breakdown],
      measures: measure === undefined ? [] : [{ ...measure, key: 'main', unit: 'EUR', kind: 'amount' as const }],
      observations,
    })),
  };
}

const movementsIn = (release: ReturnType<typeof declaredBy>, id: string) =>
  domains
    .filter((domain) => domain.id === id)
    .flatMap((domain) => movementsOf(release, domain, { now: '2024Q4', before: '2024Q3' }))
    .map(({ key, items, hidden }) => ({ key, hidden, items: items.map(({ group, now }) => [group, now.value]) }));

test('changes per aanbieder stand under the wet that they are of, the largest first, and hidden ones are named', () => {
  const release = declaredBy('aanbieder per wet', {
    'Jeugdwet 99000101': [700, 720],
    'Jeugdwet 99000102': [400, null],
    'Wmo 99000101': [500, 505],
    'Wmo 99000103': [300, 200],
  });
  expect(movementsIn(release, 'jeugd')).toEqual([
    { key: 'gedeclareerd-per-aanbieder', items: [['99000101', 720]], hidden: ['99000102'] },
  ]);
  expect(movementsIn(release, 'wmo')).toEqual([
    {
      key: 'gedeclareerd-per-aanbieder',
      items: [
        ['99000103', 200],
        ['99000101', 505],
      ],
      hidden: [],
    },
  ]);
  expect(movementsIn(release, 'inkomen')).toEqual([]);
});

test('what a product group of both wetten has stands apart under each of them, and not where nobody has any', () => {
  const release = declaredBy('productgroep per wet', {
    'Jeugdwet Vervoer': [25, 20],
    'Jeugdwet Persoonlijke verzorging': [10, 20],
    'Wmo Vervoer': [40, 42],
    'Wmo Begeleiding': [370, null],
    'Wmo Persoonlijke verzorging': [0, 0],
  });
  expect(movementsIn(release, 'jeugd')).toEqual([
    {
      key: 'gedeclareerd-per-product',
      items: [
        ['Persoonlijke verzorging', 20],
        ['Vervoer', 20],
      ],
      hidden: [],
    },
  ]);
  expect(movementsIn(release, 'wmo')).toEqual([
    { key: 'gedeclareerd-per-product', items: [['Vervoer', 42]], hidden: ['Begeleiding'] },
  ]);
});

test('a moment that was frozen before product groups were told apart per wet says which of them are of both', () => {
  const release = declaredBy('productgroep', { Vervoer: [65, 64], Pleegzorg: [10, 15], Begeleiding: [370, 360] });
  expect(movementsIn(release, 'jeugd')).toEqual([
    {
      key: 'gedeclareerd-per-product',
      items: [
        ['Pleegzorg', 15],
        ['Vervoer (Jeugd en Wmo samen)', 64],
      ],
      hidden: [],
    },
  ]);
});

test('a moment that was frozen before aanbieders were told apart per wet shows them of both, under that name', () => {
  const release = declaredBy('aanbieder', { '99000101': [1200, 1225] });
  expect(movementsIn(release, 'jeugd')).toEqual([
    { key: 'gedeclareerd-per-aanbieder-samen', items: [['99000101', 1225]], hidden: [] },
  ]);
});

test('changes per kind of benefit stand under the domain that the kind belongs to', () => {
  const release = declaredBy(
    'soort',
    { 'algemene bijstand': [700, 720], IOAW: [45, 15], IOAZ: [10, null], minimaregeling: [240, 245] },
    'KW06',
  );
  expect(movementsIn(release, 'inkomen')).toEqual([
    {
      key: 'lopend-per-soort',
      items: [
        ['IOAW', 15],
        ['algemene bijstand', 720],
      ],
      hidden: ['IOAZ'],
    },
  ]);
  expect(movementsIn(release, 'minima')).toEqual([
    { key: 'lopend-per-soort', items: [['minimaregeling', 245]], hidden: [] },
  ]);
  expect(movementsIn(release, 'jeugd')).toEqual([]);
});
