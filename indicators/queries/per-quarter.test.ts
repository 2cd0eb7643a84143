import { onBothEngines } from '../test/on-both-engines.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { begun, quarters } from '../test/quarters.ts';
import { countInQuarter } from './count-in-quarter.ts';
import { events } from './events.ts';
import { percentileInQuarter } from './percentile-in-quarter.ts';
import { ratioInQuarter } from './ratio-in-quarter.ts';
import { shareInQuarter } from './share-in-quarter.ts';

const given = {
  dekking: quarters('loket-verwijzingen', '2023Q4', '2024Q1'),
  verwijzing: [
    { persoon: 'a', datum: '2024-01-01', bestemming: 'algemene voorziening', wijk: 'Ens', contact_id: 'c1' },
    { persoon: 'a', datum: '2024-03-31', bestemming: 'algemene voorziening', wijk: 'Ens', contact_id: 'c2' },
    { persoon: 'a', datum: '2024-02-01', bestemming: 'maatwerkvoorziening', wijk: 'Ens', contact_id: 'c3' },
    { persoon: 'b', datum: '2024-02-01', bestemming: 'maatwerkvoorziening', contact_id: 'c4' },
    { persoon: 'b', datum: '2024-02-01', bestemming: 'eigen netwerk', contact_id: 'c4' },
    { persoon: 'b', datum: '2024-04-01', bestemming: 'maatwerkvoorziening', contact_id: 'c5' },
  ],
};
const spec = { mart: 'verwijzing', kind: 'loket-verwijzingen', date: 'datum' } as const;

onBothEngines('a covered quarter without events counts zero, and an uncovered quarter is absent', given, async (db) => {
  const count = countInQuarter({ ...spec, where: (eb) => eb('bestemming', '=', 'maatwerkvoorziening') });
  await expectRows(db, count, '2024Q1', [3, 4]);
  await expectCounts(db, count, 'wijk', [
    { period: '2023Q4', group: 'Ens', numerator: 0 },
    { period: '2023Q4', group: 'onbekend', numerator: 0 },
    { period: '2024Q1', group: 'Ens', numerator: 1 },
    { period: '2024Q1', group: 'onbekend', numerator: 1 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2023Q4', numerator: 0 },
    { period: '2024Q1', numerator: 2 },
  ]);
});

onBothEngines('a resident counts once per quarter and bestemming', given, (db) =>
  expectCounts(
    db,
    shareInQuarter({
      ...spec,
      where: (eb) => eb('bestemming', 'in', ['algemene voorziening', 'maatwerkvoorziening']),
      numerator: (eb) => eb('bestemming', '=', 'algemene voorziening'),
      distinct: ['persoon', 'bestemming'],
    }),
    null,
    [
      { period: '2023Q4', numerator: 0, denominator: 0 },
      { period: '2024Q1', numerator: 1, denominator: 3 },
    ],
  ),
);

onBothEngines(
  'the median of two waits of 10 and 21 days is 15.5, and a quarter without starts has none',
  {
    dekking: quarters('loket-contacten', '2024Q1', '2024Q2'),
    wachttijd: [
      { contact: '2024-01-01', start: '2024-01-11' },
      { contact: '2024-01-01', start: '2024-01-22' },
      { contact: '2024-01-01', start: null },
    ],
  },
  (db) =>
    expectCounts(
      db,
      percentileInQuarter({
        mart: 'wachttijd',
        kind: 'loket-contacten',
        date: 'start',
        from: 'contact',
        percentile: 0.5,
      }),
      null,
      [
        { period: '2024Q1', numerator: 15.5, n: 2 },
        { period: '2024Q2', numerator: null, n: 0 },
      ],
    ),
);

onBothEngines(
  'a quarter that one of the kinds does not reach the end of is provisional',
  {
    dekking: [
      ...quarters('loket-verwijzingen', '2024Q1', '2024Q2'),
      ...quarters('bezwaren', '2024Q1'),
      ...begun('bezwaren', '2024Q2'),
    ],
    verwijzing: [{ persoon: 'a', datum: '2024-05-01', bestemming: 'overig', contact_id: 'c1' }],
  },
  async (db) => {
    const both = ['loket-verwijzingen', 'bezwaren'];
    const expected = [
      { period: '2024Q1', provisional: false },
      { period: '2024Q2', provisional: true },
    ];
    const referred = events({ ...spec, kind: both });
    await expectCounts(db, ratioInQuarter([referred], [referred]), null, expected);
    await expectCounts(db, countInQuarter(spec), null, [
      { period: '2024Q1', provisional: false },
      { period: '2024Q2', provisional: false },
    ]);
    return expectCounts(db, countInQuarter({ ...spec, kind: both }), null, expected);
  },
);
