import { onBothEngines } from '../test/on-both-engines.ts';
import { expectCounts } from '../test/expect-counts.ts';
import { begun, guessed, quarters, quartersOf } from '../test/quarters.ts';
import { countInQuarter } from './count-in-quarter.ts';
import { events } from './events.ts';
import { besluiten, trajecten } from './kinds.ts';
import { ratioInQuarter } from './ratio-in-quarter.ts';
import { runningOnReferenceDate } from './running-on-reference-date.ts';

const traject = [
  { wet: 'Wmo', toegewezen: '2024-01-02', start: '2024-01-10' },
  { wet: 'Wmo', toegewezen: '2024-01-02', start: '2024-04-10' },
  { wet: 'Jeugdwet', toegewezen: '2024-01-02', start: '2024-02-10' },
];
const both = trajecten('Wmo', 'Jeugdwet');
const running = runningOnReferenceDate({ mart: 'traject', kind: both, start: 'start', einde: 'einde' });
const started = countInQuarter({ mart: 'traject', kind: both, date: 'start' });

onBothEngines(
  'any system that tells of assignments covers a quarter, and two of them cover it once',
  { traject, dekking: [...quarters('zorgned', '2024Q1'), ...quarters('backoffice-voorzieningen', '2024Q1', '2024Q2')] },
  async (db) => {
    await expectCounts(db, started, null, [
      { period: '2024Q1', numerator: 2 },
      { period: '2024Q2', numerator: 1 },
    ]);
    return expectCounts(db, running, null, [
      { period: '2024Q1', numerator: 2 },
      { period: '2024Q2', numerator: 3 },
    ]);
  },
);

onBothEngines(
  'with messages of one wet the total is not known, and that wet is',
  {
    traject,
    dekking: [
      ...quartersOf('Jeugdwet', 'iwmo-ijw', '2024Q1'),
      ...quartersOf('Jeugdwet, Wmo', 'iwmo-ijw', '2024Q2'),
      ...quartersOf('', 'iwmo-ijw', '2024Q3'),
    ],
  },
  async (db) => {
    await expectCounts(db, started, null, [{ period: '2024Q2', numerator: 1 }]);
    await expectCounts(db, running, null, [{ period: '2024Q2', numerator: 3 }]);
    await expectCounts(db, started, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 0 },
      { period: '2024Q2', group: 'Wmo', numerator: 1 },
    ]);
    await expectCounts(db, running, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q2', group: 'Wmo', numerator: 2 },
    ]);
    const ofYouth = countInQuarter({
      mart: 'traject',
      kind: trajecten('Jeugdwet'),
      date: 'start',
      where: (eb) => eb('wet', '=', 'Jeugdwet'),
    });
    return expectCounts(db, ofYouth, null, [
      { period: '2024Q1', numerator: 1 },
      { period: '2024Q2', numerator: 0 },
    ]);
  },
);

onBothEngines(
  'one system may tell of one wet and another of the other; a quarter is final when both are complete',
  {
    traject,
    dekking: [
      ...quartersOf('Jeugdwet', 'iwmo-ijw', '2024Q1', '2024Q2'),
      ...quartersOf('Wmo', 'zorgned', '2024Q1'),
      ...begun('backoffice-voorzieningen', '2024Q2'),
    ],
  },
  async (db) => {
    await expectCounts(db, started, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1, provisional: false },
      { period: '2024Q1', group: 'Wmo', numerator: 1, provisional: false },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 0, provisional: false },
      { period: '2024Q2', group: 'Wmo', numerator: 1, provisional: true },
    ]);
    return expectCounts(db, started, null, [
      { period: '2024Q1', numerator: 2, provisional: false },
      { period: '2024Q2', numerator: 1, provisional: true },
    ]);
  },
);

onBothEngines(
  'messages tell nothing of decisions',
  {
    besluit: [{ wet: 'Wmo', besluit: '2024-01-02' }],
    dekking: [...quarters('iwmo-ijw', '2024Q1'), ...quarters('zorgned', '2024Q2')],
  },
  (db) =>
    expectCounts(db, countInQuarter({ mart: 'besluit', kind: besluiten('Wmo'), date: 'besluit' }), null, [
      { period: '2024Q2', numerator: 0 },
    ]),
);

onBothEngines(
  'where no delivery says that it holds the quarter, none is unknown and what is counted is provisional',
  { traject, dekking: [...guessed('zorgned', '2024Q1', '2024Q2', '2024Q3'), ...quarters('zorgned', '2024Q4')] },
  async (db) => {
    const ofYouth = countInQuarter({
      mart: 'traject',
      kind: trajecten('Jeugdwet'),
      date: 'start',
      where: (eb) => eb('wet', '=', 'Jeugdwet'),
    });
    await expectCounts(db, ofYouth, null, [
      { period: '2024Q1', numerator: 1, provisional: true },
      { period: '2024Q2', numerator: null, n: 0, provisional: true },
      { period: '2024Q3', numerator: null, n: 0, provisional: true },
      { period: '2024Q4', numerator: 0, provisional: false },
    ]);
    return expectCounts(db, started, 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1, provisional: true },
      { period: '2024Q1', group: 'Wmo', numerator: 1, provisional: true },
      { period: '2024Q2', group: 'Jeugdwet', numerator: null, provisional: true },
      { period: '2024Q2', group: 'Wmo', numerator: 1, provisional: true },
      { period: '2024Q3', group: 'Jeugdwet', numerator: null, provisional: true },
      { period: '2024Q3', group: 'Wmo', numerator: null, provisional: true },
      { period: '2024Q4', group: 'Jeugdwet', numerator: 0, provisional: false },
      { period: '2024Q4', group: 'Wmo', numerator: 0, provisional: false },
    ]);
  },
);

onBothEngines(
  'what runs is provisional in a quarter that no delivery holds, and none that runs is unknown there',
  {
    traject: [{ wet: 'Wmo', start: '2024-01-10', einde: '2024-05-01', toegewezen: '2024-01-02' }],
    dekking: [...guessed('zorgned', '2024Q1', '2024Q2'), ...quarters('zorgned', '2024Q3')],
  },
  (db) =>
    expectCounts(db, running, null, [
      { period: '2024Q1', numerator: 1, provisional: true },
      { period: '2024Q2', numerator: null, provisional: true },
      { period: '2024Q3', numerator: 0, provisional: false },
    ]),
);

onBothEngines(
  'a period said of one wet says nothing of the other',
  {
    traject,
    dekking: quarters('zorgned', '2024Q3').map((quarter) => ({
      ...quarter,
      wetten: 'Jeugdwet, Wmo',
      wetten_opgegeven: 'Wmo',
    })),
  },
  async (db) => {
    await expectCounts(db, started, null, [{ period: '2024Q3', numerator: null, provisional: true }]);
    return expectCounts(db, started, 'wet', [
      { period: '2024Q3', group: 'Jeugdwet', numerator: null, provisional: true },
      { period: '2024Q3', group: 'Wmo', numerator: 0, provisional: false },
    ]);
  },
);

onBothEngines(
  'of two sorts of events, none of one is unknown where no delivery holds the quarter',
  { traject, dekking: guessed('zorgned', '2024Q1', '2024Q2') },
  (db) => {
    const ended = events({ mart: 'traject', kind: both, date: 'einde' });
    const begin = events({ mart: 'traject', kind: both, date: 'start' });
    return expectCounts(db, ratioInQuarter([ended], [begin]), null, [
      { period: '2024Q1', numerator: null, n: 2, provisional: true },
      { period: '2024Q2', numerator: null, n: 1, provisional: true },
    ]);
  },
);
