import { expect } from 'vitest';
import { onBothEngines } from '../test/on-both-engines.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { begun, quarters } from '../test/quarters.ts';
import { runningOnReferenceDate } from './running-on-reference-date.ts';

const given = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2', '2024Q3'),
  traject: [
    {
      persoon: 'a',
      wet: 'Wmo',
      toegewezen: '2020-01-01',
      start: '2020-01-01',
      einde: '2024-03-31',
      geboortejaar: 1990,
    },
    {
      persoon: 'a',
      wet: 'Wmo',
      toegewezen: '2024-01-01',
      start: '2024-03-31',
      einde: '2024-04-01',
      geboortejaar: 1990,
    },
    { persoon: 'b', wet: 'Jeugdwet', toegewezen: '2024-01-01', start: '2024-06-30', geboortejaar: 2006 },
    {
      persoon: 'b',
      wet: 'Jeugdwet',
      toegewezen: '2024-01-01',
      start: '2024-02-01',
      einde: '2024-07-01',
      geboortejaar: 2006,
    },
    {
      persoon: 'c',
      wet: 'Wmo',
      toegewezen: '2024-01-01',
      start: '2024-02-01',
      einde: '2024-02-01',
      geboortejaar: 1990,
    },
    { persoon: 'd', wet: 'Wmo', toegewezen: '2024-01-01', start: null },
  ],
};
const spec = { mart: 'traject', kind: 'backoffice-voorzieningen', start: 'start', einde: 'einde' } as const;

onBothEngines(
  'a case runs on the last day of the quarter when it ends later, not when it ends that day',
  given,
  async (db) => {
    const count = runningOnReferenceDate(spec);
    await expectRows(db, count, '2024Q1', [2, 4]);
    return expectCounts(db, count, null, [
      { period: '2024Q1', numerator: 2 },
      { period: '2024Q2', numerator: 2 },
      { period: '2024Q3', numerator: 1 },
    ]);
  },
);

onBothEngines('a group without running cases counts zero', given, (db) =>
  expectCounts(db, runningOnReferenceDate(spec), 'wet', [
    { period: '2024Q1', group: 'Jeugdwet', numerator: 1 },
    { period: '2024Q1', group: 'Wmo', numerator: 1 },
    { period: '2024Q2', group: 'Jeugdwet', numerator: 2 },
    { period: '2024Q2', group: 'Wmo', numerator: 0 },
    { period: '2024Q3', group: 'Jeugdwet', numerator: 1 },
    { period: '2024Q3', group: 'Wmo', numerator: 0 },
  ]),
);

onBothEngines('a person with two running cases counts once', given, (db) =>
  expectCounts(db, runningOnReferenceDate({ ...spec, distinct: 'persoon' }), null, [
    { period: '2024Q1', numerator: 2 },
    { period: '2024Q2', numerator: 1 },
    { period: '2024Q3', numerator: 1 },
  ]),
);

onBothEngines('an age is the age reached in the year of the reference date', given, (db) =>
  expectCounts(db, runningOnReferenceDate(spec), 'leeftijd', [
    { period: '2024Q1', group: '18-34', numerator: 2 },
    { period: '2024Q2', group: '18-34', numerator: 2 },
    { period: '2024Q3', group: '18-34', numerator: 1 },
  ]),
);

onBothEngines(
  'what runs at the end of a quarter that is not wholly delivered is provisional',
  { ...given, dekking: [...quarters(spec.kind, '2024Q1'), ...begun(spec.kind, '2024Q2')] },
  async (db) => {
    const expected = [
      { period: '2024Q1', numerator: 2, provisional: false },
      { period: '2024Q2', numerator: 2, provisional: true },
    ];
    await expectCounts(db, runningOnReferenceDate(spec), null, expected);
    return expectCounts(db, runningOnReferenceDate({ ...spec, distinct: 'traject_id' }), null, expected);
  },
);

onBothEngines(
  'two overlapping cases of a person count once in each age group and wet, and all tables come from one query',
  {
    dekking: quarters(spec.kind, '2023Q4', '2024Q1'),
    traject: [
      { persoon: 'a', wet: 'Jeugdwet', toegewezen: '2023-01-01', start: '2023-05-01', geboortejaar: 2006 },
      { persoon: 'a', wet: 'Jeugdwet', toegewezen: '2023-01-01', start: '2023-11-01', geboortejaar: 2006 },
      { persoon: 'a', wet: 'Wmo', toegewezen: '2024-01-01', start: '2024-02-01', einde: '2024-09-01' },
      // Ended before the first covered quarter: its groups are not in the series.
      { persoon: 'b', wet: 'Wvggz', toegewezen: '2020-01-01', start: '2020-01-01', einde: '2021-01-01' },
    ],
  },
  async (db) => {
    const rows = await runningOnReferenceDate({ ...spec, distinct: 'persoon' })
      .counts(db, [null, 'wet', 'leeftijd'])
      .execute();
    const found = rows.map(({ period, breakdown, group, n }) => `${period} ${breakdown ?? ''} ${group ?? ''} ${n}`);
    expect(found.toSorted()).toEqual([
      '2023Q4   1',
      '2023Q4 leeftijd 0-17 1',
      '2023Q4 leeftijd 18-34 0',
      '2023Q4 leeftijd onbekend 0',
      '2023Q4 wet Jeugdwet 1',
      '2023Q4 wet Wmo 0',
      '2024Q1   1',
      '2024Q1 leeftijd 0-17 0',
      '2024Q1 leeftijd 18-34 1',
      '2024Q1 leeftijd onbekend 1',
      '2024Q1 wet Jeugdwet 1',
      '2024Q1 wet Wmo 1',
    ]);
    return found.toSorted();
  },
);

// 2024Q4 is the quarter 4 x 2024 + 4 = 135 x 60 since the year 0, where a new number of sixty quarters begins.
onBothEngines(
  'a person who runs on past the sixtieth quarter of a number counts once before and after it',
  {
    dekking: quarters(spec.kind, '2024Q3', '2024Q4', '2025Q1'),
    traject: [
      { persoon: 'a', wet: 'Wmo', toegewezen: '2024-01-01', start: '2024-02-01', einde: '2025-02-01' },
      { persoon: 'a', wet: 'Jeugdwet', toegewezen: '2024-01-01', start: '2024-11-01', einde: '2025-07-01' },
      { persoon: 'b', wet: 'Wmo', toegewezen: '2010-01-01', start: '2010-01-01' },
      { persoon: 'c', wet: 'Wmo', toegewezen: '2024-01-01', start: '2024-02-01', einde: '2024-10-01' },
    ],
  },
  (db) =>
    expectCounts(db, runningOnReferenceDate({ ...spec, distinct: 'persoon' }), null, [
      { period: '2024Q3', numerator: 3 },
      { period: '2024Q4', numerator: 2 },
      { period: '2025Q1', numerator: 2 },
    ]),
);
