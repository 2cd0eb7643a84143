import { expect, it } from 'vitest';
import { martsForTest } from 'etl/marts-for-test.ts';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { doorlooptijdStartZorg } from './doorlooptijd-start-zorg.ts';

const kinds = ['loket-contacten', 'loket-verwijzingen', 'backoffice-voorzieningen'];
const told = (what: 'contact' | 'start' | 'afgesloten', row: number) => ({
  [`${what}_delivery`]: 'd2',
  [`${what}_row`]: row,
});
const given = {
  dekking: [...kinds.flatMap((kind) => quarters(kind, '2024Q1', '2024Q2')), ...quarters('loket-contacten', '2024Q3')],
  wachttijd: [
    { contact: '2024-01-01', start: '2024-01-31', wijk: 'Ens', ...told('contact', 101), ...told('start', 201) },
    { contact: '2024-01-01', start: '2024-02-26', wijk: 'Ens' },
    { contact: '2024-01-01', start: '2024-02-27', wijk: 'Ens' },
    { contact: '2023-11-22', start: '2024-03-31', wijk: 'Ens' },
    { contact: '2024-03-31', start: '2024-04-01', wijk: 'Ens', ...told('contact', 105), ...told('start', 205) },
    { contact: '2024-03-01', start: null, wijk: 'Bant' },
    { contact: '2024-03-01', start: null, afgesloten: '2024-03-31', wijk: 'Bant' },
    { contact: '2024-03-01', start: null, afgesloten: '2024-04-01', wijk: 'Bant', ...told('afgesloten', 308) },
    { contact: '2024-04-01', start: null, wijk: 'Bant' },
  ],
};

// Waits of 30, 56, 57 and 130 days in 2024Q1: the median lies halfway 56 and 57, P90 at 57 + 0.7 x 73.
onBothEngines(
  'the median and P90 are of care that started in the quarter, not of those who wait',
  given,
  async (db) => {
    const count = countOf(doorlooptijdStartZorg);
    await expectRows(db, count, '2024Q1', [1, 2, 3, 4, 101, 201]);
    const p90 = await countOf(doorlooptijdStartZorg, 'p90').counts(db, [null]).execute();
    const days = (period: string) => p90.find((row) => row.period === period)?.numerator;
    expect(days('2024Q1')).toBeCloseTo(108.1, 9);
    expect(days('2024Q2')).toBe(1);
    return expectCounts(db, count, null, [
      { period: '2024Q1', n: 4, numerator: 56.5, denominator: null },
      { period: '2024Q2', n: 1, numerator: 1, denominator: null },
    ]);
  },
);

onBothEngines('56 days is within the norm and 57 is not', given, (db) =>
  expectCounts(db, countOf(doorlooptijdStartZorg, 'binnen-norm'), null, [
    { period: '2024Q1', numerator: 2, denominator: 4 },
    { period: '2024Q2', numerator: 1, denominator: 1 },
  ]),
);

onBothEngines('who waits on the reference date is counted apart, and a closed wait is over', given, async (db) => {
  const count = countOf(doorlooptijdStartZorg, 'wachtend');
  await expectRows(db, count, '2024Q1', [5, 6, 8, 105, 205, 308]);
  await expectCounts(db, count, 'wijk', [
    { period: '2024Q1', group: 'Bant', numerator: 2 },
    { period: '2024Q1', group: 'Ens', numerator: 1 },
    { period: '2024Q2', group: 'Bant', numerator: 2 },
    { period: '2024Q2', group: 'Ens', numerator: 0 },
  ]);
  return expectCounts(db, count, null, [
    { period: '2024Q1', numerator: 3 },
    { period: '2024Q2', numerator: 2 },
  ]);
});

/** Who was referred on 5 February, under which wet, and what became of every application after it. */
const referred: readonly { number: string; wet: 'Wmo' | null; became: readonly string[] }[] = [
  { number: 'nothing yet', wet: 'Wmo', became: [] },
  { number: 'still to be decided', wet: 'Wmo', became: ['in behandeling'] },
  { number: 'refused', wet: 'Wmo', became: ['afgewezen'] },
  { number: 'withdrawn', wet: 'Wmo', became: ['ingetrokken'] },
  { number: 'one refused, one granted', wet: 'Wmo', became: ['afgewezen', 'toegekend'] },
  { number: 'without a wet', wet: null, became: [] },
];
const person = (number: string) => ({ persoon: number, geboortejaar: 1950, Geslacht: 'V', Woonplaats: 'Ens' });
const asTold = await martsForTest(
  {
    'loket-verwijzingen': referred.map(({ number, wet }) => ({
      ...person(number),
      Verwijzingnummer: number,
      Contactnummer: number,
      'Datum verwijzing': '2024-02-05',
      Bestemming: 'maatwerkvoorziening',
      Wet: wet,
    })),
    'backoffice-voorzieningen': referred.flatMap(({ number, became }) =>
      became.map((outcome, at) => ({
        ...person(number),
        Toewijzingnummer: `${number} ${at}`,
        Beschikkingnummer: `${number} ${at}`,
        Wet: 'Wmo',
        'Datum besluit': '2024-03-04',
        Resultaat: outcome,
        Ingangsdatum: outcome === 'toegekend' ? '2024-05-01' : null,
        Leveringsvorm: 'ZIN',
        Productcategorie: '02',
      })),
    ),
  },
  'select contact_id, contact, start, afgesloten, wijk from wachttijd order by contact_id',
);

onBothEngines(
  'who was refused or withdrew no longer waits, who was granted care does, and a referral without a wet never did',
  { dekking: given.dekking, wachttijd: asTold },
  async (db) => {
    const waiting = asTold.filter(({ afgesloten }) => afgesloten === null).map((row) => row['contact_id']);
    expect(waiting).toEqual(['nothing yet', 'one refused, one granted', 'still to be decided']);
    return expectCounts(db, countOf(doorlooptijdStartZorg, 'wachtend'), null, [
      { period: '2024Q1', numerator: 3 },
      { period: '2024Q2', numerator: 3 },
    ]);
  },
);

it('says when a wait ends without care, and which referrals stay out', () => {
  expect(doorlooptijdStartZorg.interpretation).toContain(
    'Het wachten stopt ook zonder zorg: als alle aanvragen na het contact zijn afgewezen of ingetrokken, of als er een jaar voorbij is. Bij een verwijzing zonder wet weten wij niet welke zorg erbij hoort. Die telt daarom niet mee.',
  );
});
