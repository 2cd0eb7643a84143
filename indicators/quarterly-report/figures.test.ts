import { expect, test } from 'vitest';
import { protect } from '../disclosure/protect.ts';
import { standard } from '../disclosure/presets.ts';
import { countIndicator } from '../release/release-indicator.ts';
import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { benefitApplications } from './benefit-applications.ts';
import { benefitKinds, benefits } from './benefits.ts';
import { careInAndOut, runningCare } from './care.ts';
import { declared } from './declared.ts';
import { domains } from './domains.ts';
import { quarterlyFigures } from './figures.ts';

const benefit = { soort: 'algemene bijstand', ingang: '2023-01-01' };

onBothEngines(
  'a resident with bijstand and IOAW counts once in Inkomen, and again in Minima',
  {
    dekking: quarters('participatie', '2024Q1', '2024Q2'),
    uitkering: [
      { ...benefit, persoon: 'a' },
      { ...benefit, persoon: 'a', soort: 'IOAW' },
      { ...benefit, persoon: 'a', soort: 'minimaregeling', ingang: '2024-03-31' },
      // Ends on the reference date: does not run then.
      { ...benefit, persoon: 'b', einde: '2024-03-31' },
      { ...benefit, persoon: 'c', soort: 'loonkostensubsidie', ingang: '2024-04-01' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(benefits), '2024Q1', [1, 2, 3]);
    await expectCounts(db, countOf(benefitKinds), 'soort', [
      { period: '2024Q1', group: 'IOAW', numerator: 1 },
      { period: '2024Q1', group: 'algemene bijstand', numerator: 1 },
      { period: '2024Q1', group: 'loonkostensubsidie', numerator: 0 },
      { period: '2024Q1', group: 'minimaregeling', numerator: 1 },
      { period: '2024Q2', group: 'IOAW', numerator: 1 },
      { period: '2024Q2', group: 'algemene bijstand', numerator: 1 },
      { period: '2024Q2', group: 'loonkostensubsidie', numerator: 1 },
      { period: '2024Q2', group: 'minimaregeling', numerator: 1 },
    ]);
    return expectCounts(db, countOf(benefits, 'inwoners'), 'domein', [
      { period: '2024Q1', group: 'Inkomen', numerator: 1 },
      { period: '2024Q1', group: 'Minima', numerator: 1 },
      { period: '2024Q1', group: 'Participatie', numerator: 0 },
      { period: '2024Q2', group: 'Inkomen', numerator: 1 },
      { period: '2024Q2', group: 'Minima', numerator: 1 },
      { period: '2024Q2', group: 'Participatie', numerator: 1 },
    ]);
  },
);

const asked = { soort: 'bijzondere bijstand', aanvraag: '2024-01-01' };
const granted = { ...asked, resultaat: 'toegekend' };

onBothEngines(
  'an application waits until the day of its decision; what was withdrawn is no decision, and waits no more',
  {
    dekking: quarters('aanvragen-inkomen', '2024Q1', '2024Q2'),
    aanvraag_inkomen: [
      // 10, 20 and 31 days: the median 20, the ninetieth 20 + 0,8 x 11.
      { ...granted, besluit: '2024-01-11' },
      { ...granted, besluit: '2024-01-21' },
      { ...asked, besluit: '2024-02-01', resultaat: 'afgewezen' },
      { ...asked, besluit: '2024-02-02', resultaat: 'ingetrokken' },
      { ...asked, besluit: '2024-02-03', resultaat: 'buiten behandeling' },
      { ...granted, besluit: '2024-05-01' },
      // On the reference date the one is decided, and the others wait.
      { ...granted, aanvraag: '2024-03-31', besluit: '2024-03-31', soort: 'IOAW' },
      { ...granted, besluit: '2024-04-01', soort: 'IOAW' },
      { ...asked, soort: 'algemene bijstand' },
    ],
  },
  async (db) => {
    const inQuarters = ['2024Q1', '2024Q2'].flatMap((period) =>
      ['Bijzondere bijstand', 'Inkomen'].map((group) => ({ period, group })),
    );
    const expected = {
      main: [6, 3, 0, 0],
      besluiten: [3, 1, 1, 1],
      toegekend: [2, 1, 1, 1],
      'dagen-tot-besluit': [20, 0, 121, 91],
      'dagen-tot-besluit-p90': [28.8, 0, 121, 91],
      'wacht-op-besluit': [1, 2, 0, 1],
    };
    const found = Object.entries(expected).map(([measure, numerators]) =>
      expectCounts(
        db,
        countOf(benefitApplications, measure),
        'domein',
        inQuarters.map((one, at) => ({ ...one, numerator: numerators[at] ?? null })),
      ),
    );
    return (await Promise.all(found)).flat();
  },
);

const assigned = { toegewezen: '2024-01-15', productgroep: 'Begeleiding', productcategorie: '02', tijdelijk: false };

onBothEngines(
  'care that was assigned waits until the day on which it begins',
  {
    dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
    traject: [
      { ...assigned, start: '2024-04-01' },
      { ...assigned, start: '2024-03-31' },
      { ...assigned, start: null, wet: 'Jeugdwet' },
    ],
  },
  (db) =>
    expectCounts(db, countOf(careInAndOut, 'wacht-op-start'), 'wet', [
      { period: '2024Q1', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q1', group: 'Wmo', numerator: 1 },
      { period: '2024Q2', group: 'Jeugdwet', numerator: 1 },
      { period: '2024Q2', group: 'Wmo', numerator: 0 },
    ]),
);

const claim = {
  productgroep: 'Begeleiding',
  productcategorie: '02',
  aanbieder: '99000101',
  periode_van: '2024-03-01',
  periode_tot: '2024-03-31',
};
/** Six residents of 100 euros each; of Dagbesteding one has nearly all. */
const claims = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((persoon) => [
  { ...claim, persoon, bedrag_cent: 10_000 },
  { ...claim, persoon, bedrag_cent: persoon === 'a' ? 90_000 : 1_000, productgroep: 'Dagbesteding' },
]);

const spent = {
  dekking: quarters('iwmo-ijw', '2024Q1'),
  declaratie: [
    ...claims,
    // Taken back, and of the next quarter.
    { ...claim, persoon: 'b', bedrag_cent: -5_000 },
    { ...claim, persoon: 'c', bedrag_cent: 1_000_000, periode_tot: '2024-04-30' },
  ].map((one, index) => ({ ...one, referentie: `r${index}` })),
};

onBothEngines(
  'what was declared is the sum in euros, less what was taken back, with what each resident brings',
  spent,
  async (db) => {
    const rows = await expectCounts(db, countOf(declared), 'productgroep', [
      { period: '2024Q1', group: 'Begeleiding', n: 6, numerator: 550 },
      { period: '2024Q1', group: 'Dagbesteding', n: 6, numerator: 950 },
    ]);
    const brought = rows.map(({ contributions }) => contributions?.split(' ').map(Number));
    expect(brought).toEqual([
      [100, 100, 100, 100, 100, 50],
      [900, 10, 10, 10, 10, 10],
    ]);
    return brought;
  },
);

/** Of Inkomen 30 and 20 residents, and 2 with IOAZ; of Minima 12. */
const few = Object.entries({ 'algemene bijstand': 30, IOAW: 20, IOAZ: 2, minimaregeling: 12 }).flatMap(
  ([soort, count]) => Array.from({ length: count }, (_, at) => ({ ...benefit, soort, persoon: `${soort} ${at}` })),
);

onBothEngines(
  'a kind of benefit that few residents have is hidden, and does not follow from its domain and the other kinds',
  { dekking: quarters('participatie', '2024Q1'), uitkering: few },
  async (db) => {
    const counted = [benefits, benefitKinds].map(async (indicator) => ({
      indicator,
      observations: await countIndicator(db, indicator),
    }));
    // Rounded counts would leave it open by themselves.
    const { shown } = await protect(await Promise.all(counted), { ...standard, roundTo: 1 });
    const of = (id: string, group: string) =>
      shown
        .find(({ indicator }) => indicator.id === id)
        ?.observations.find((o) => o.measure === 'main' && o.group === group)?.value ?? null;
    expect([of('KW06', 'minimaregeling'), of('KW05', 'Minima')]).toEqual([12, 12]);
    expect(of('KW06', 'IOAZ')).toBeNull();
    const others = [of('KW05', 'Inkomen'), of('KW06', 'IOAW'), of('KW06', 'algemene bijstand')];
    expect(others.filter((value) => value !== null).length).toBe(2);
    return others;
  },
);

onBothEngines(
  'an aanbieder of both wetten counts under each of them',
  {
    dekking: quarters('iwmo-ijw', '2024Q1'),
    declaratie: [
      { ...claim, persoon: 'a', bedrag_cent: 10_000 },
      { ...claim, persoon: 'a', bedrag_cent: 2_500, wet: 'Jeugdwet' },
      { ...claim, persoon: 'b', bedrag_cent: 3_000, wet: 'Jeugdwet' },
      { ...claim, persoon: 'b', bedrag_cent: 700, aanbieder: '99000102' },
    ].map((one, index) => ({ ...one, referentie: `r${index}` })),
  },
  async (db) => {
    const cell = { by: 'aanbieder per wet', group: 'Jeugdwet 99000101' } as const;
    const behind = await countOf(declared).rows(db, '2024Q1', { region: 'GM0171', cell }).execute();
    expect(behind.map(({ rowNumber }) => rowNumber).toSorted((a, b) => a - b)).toEqual([2, 3]);
    const rows = await expectCounts(db, countOf(declared), 'aanbieder per wet', [
      { group: 'Jeugdwet 99000101', period: '2024Q1', n: 2, numerator: 55 },
      { group: 'Wmo 99000101', period: '2024Q1', n: 1, numerator: 100 },
      { group: 'Wmo 99000102', period: '2024Q1', n: 1, numerator: 7 },
    ]);
    return rows.map(({ contributions }) => contributions?.split(' ').map(Number));
  },
);

onBothEngines(
  'a product group of both wetten counts under each of them, and not under a wet in which nobody has it',
  {
    dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
    traject: [
      { ...assigned, productgroep: 'Vervoer', start: '2024-01-15' },
      { ...assigned, productgroep: 'Vervoer', start: '2024-01-15', einde: '2024-05-01' },
      { ...assigned, productgroep: 'Vervoer', start: '2024-01-15', wet: 'Jeugdwet' },
      { ...assigned, productgroep: 'Persoonlijke verzorging', start: '2024-04-01', wet: 'Jeugdwet' },
    ],
  },
  (db) =>
    expectCounts(db, countOf(runningCare), 'productgroep per wet', [
      { period: '2024Q1', group: 'Jeugdwet Persoonlijke verzorging', numerator: 0 },
      { period: '2024Q1', group: 'Jeugdwet Vervoer', numerator: 1 },
      { period: '2024Q1', group: 'Wmo Vervoer', numerator: 2 },
      { period: '2024Q2', group: 'Jeugdwet Persoonlijke verzorging', numerator: 1 },
      { period: '2024Q2', group: 'Jeugdwet Vervoer', numerator: 1 },
      { period: '2024Q2', group: 'Wmo Vervoer', numerator: 1 },
    ]),
);

onBothEngines(
  'an amount that is mostly of one resident is hidden, and so is what would give it away',
  spent,
  async (db) => {
    const observations = await countIndicator(db, declared);
    const { shown } = await protect([{ indicator: declared, observations }], standard);
    const amounts = shown[0]?.observations.map(({ breakdown, group, value }) => [breakdown, group, value]);
    expect(amounts).toContainEqual(['productgroep', 'Dagbesteding', null]);
    // With the sum of the wet, Begeleiding would tell Dagbesteding.
    const told = (group: string) => amounts?.some(([, one, value]) => one === group && value !== null) === true;
    expect(told('Wmo') && told('Begeleiding')).toBe(false);
    return amounts;
  },
);

test('every figure of a domain is one that is counted, under a breakdown that it has', () => {
  const counted = new Map(quarterlyFigures.map((one) => [one.id, one]));
  for (const { figures, of } of domains)
    for (const { indicator, measure } of figures.filter((one) => one.indicator.startsWith('KW'))) {
      expect(counted.get(indicator)?.measures.map(({ key }) => key)).toContain(measure);
      expect(counted.get(indicator)?.breakdowns).toContain(of.breakdown);
    }
  expect(domains.map(({ name }) => name)).toEqual([
    'Jeugd',
    'Wmo',
    'Inkomen',
    'Participatie',
    'Bijzondere bijstand',
    'Minima',
  ]);
});
