import { expect, test } from 'vitest';
import { bareIndicator } from '../test/bare.ts';
import { of, type Given } from './figures-for-test.ts';
import { earlierFigures } from './kept.ts';
import { standard } from './presets.ts';
import { protect } from './protect.ts';

/** Without rounding, which leaves room of its own. */
const exact = { ...standard, roundTo: 1 };

type Counts = Readonly<Record<string, readonly [wmo: number, jeugd: number]>>;

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const one = (breakdown: string, group: string, numerator: number): Given => ({ breakdown, group, numerator });

/** What runs of each product group within Wmo and Jeugdwet: per wet, in all, and crossed where there is any. */
function running(counts: Counts): { before: Given[]; perWet: Given[] } {
  const each = Object.entries(counts);
  return {
    before: [
      ...['Wmo', 'Jeugdwet'].map((wet, k) => one('wet', wet, total(each.map(([, both]) => both[k] ?? 0)))),
      ...each.map(([group, both]) => one('productgroep', group, total(both))),
    ],
    perWet: each.flatMap(([group, both]) =>
      ['Wmo', 'Jeugdwet'].flatMap((wet, k) => {
        const here = both[k] ?? 0;
        return here === 0 ? [] : [one('productgroep per wet', `${wet} ${group}`, here)];
      }),
    ),
  };
}

const valuesOf = (shown: Awaited<ReturnType<typeof protect>>['shown']) =>
  Object.fromEntries((shown[0]?.observations ?? []).map(({ group, numerator }) => [group ?? '', numerator]));

test('the part of three within one wet is not the whole less the other part, nor the wet less its other groups', async () => {
  const { before, perWet } = running({
    Begeleiding: [60, 0],
    Dagbesteding: [30, 0],
    'Jeugd-ggz': [0, 70],
    Pleegzorg: [0, 20],
    Vervoer: [42, 3],
  });
  const { shown } = await protect([of('KW02', 'count', [...before, ...perWet])], exact);
  const values = valuesOf(shown);
  expect(values['Jeugdwet Vervoer']).toBeNull();
  expect(['Vervoer', 'Wmo Vervoer'].some((group) => values[group] === null)).toBe(true);
  expect(['Jeugdwet', 'Jeugd-ggz', 'Pleegzorg'].some((group) => values[group] === null)).toBe(true);
  // What is of one wet is the same under both its names.
  for (const [group, both] of Object.entries({ Begeleiding: 'Wmo', 'Jeugd-ggz': 'Jeugdwet', Pleegzorg: 'Jeugdwet' }))
    expect([group, values[`${both} ${group}`]]).toEqual([group, values[group]]);
});

test('a group of both wetten that nobody has within one of them is hidden under both its names, or under none', async () => {
  const { before, perWet } = running({
    Begeleiding: [60, 0],
    'Jeugd-ggz': [0, 70],
    Vervoer: [0, 3],
    Pleegzorg: [0, 20],
  });
  const values = valuesOf((await protect([of('KW02', 'count', [...before, ...perWet])], standard)).shown);
  expect([values['Vervoer'], values['Jeugdwet Vervoer']]).toEqual([null, null]);
  expect(values['Begeleiding']).toBe(60);
});

test('a count hidden by a release without product groups per wet does not follow from a correction and the parts per wet', async () => {
  const given = { Begeleiding: [60, 0], 'Jeugd-ggz': [0, 70], Pleegzorg: [0, 20], Vervoer: [0, 3] } as const;
  const { shown } = await protect([of('KW02', 'count', running(given).before)], standard);
  const published = { ...bareIndicator, id: 'KW02', source: 'BO' as const, observations: shown[0]?.observations ?? [] };
  expect(published.observations.find(({ group }) => group === 'Vervoer')?.numerator).toBeNull();
  const earlier = earlierFigures({
    indicators: [published],
    protection: { preset: standard, notes: [], figures: 0, small: 0, beside: 0, kept: 0, shareHidden: 0 },
  });
  // Twelve are added: Jeugdwet was 93 and is 105, so that 15 now would be 3 then.
  const { before, perWet } = running({ ...given, Vervoer: [0, 15] });
  const values = valuesOf((await protect([of('KW02', 'count', [...before, ...perWet])], standard, earlier)).shown);
  expect([values['Vervoer'], values['Jeugdwet Vervoer']]).toEqual([null, null]);
});
