import { expect, it } from 'vitest';
import { martsForTest } from 'etl/marts-for-test.ts';
import { catalogue } from '../catalogue.ts';
import type { Indicator } from '../indicator.ts';
import { countOf } from '../test/count-of.ts';
import { engines } from '../test/engines.ts';
import { expectCounts } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { beschermdWonenOpvang } from './beschermd-wonen-opvang.ts';
import { jongerenResidentieel } from './jongeren-residentieel.ts';
import { maatwerktrajecten } from './maatwerktrajecten.ts';
import { uitstroomratio } from './uitstroomratio.ts';

/*
 * From rows as they are delivered to figures, around the last day of 2024Q1. Per row stands whether its care runs on that
 * day and on 30 June, worked out by hand from the policy model ("on the last day of the quarter") and the shared sentence.
 */

type Told = { export?: Row; zorgned?: Row; message?: readonly Row[] };
type Row = Readonly<Record<string, string | null>>;
type Case = { what: string; runs: readonly ['Q1' | '', 'Q2' | '']; told: Told };

const natura: Row = { Leveringsvorm: 'ZIN', Ingangsdatum: '2024-01-01' };
const pgb: Row = { ...natura, Leveringsvorm: 'PGB' };
const begun: Row = { ...natura, 'Start zorg': '2024-02-01' };
const began = (day: string): Row => ({ soort: 'start', bericht: 'JW305', begindatum: day });
const stop = (day: string): Row => ({
  soort: 'stop',
  bericht: 'JW307',
  begindatum: '2024-02-01',
  einddatum: day,
  reden: '19',
});
const inZorgned = (start: string | null, ...[stopped = null]: (string | null)[]): Row => ({ start, stop: stopped });

const cases: readonly Case[] = [
  {
    what: 'a pgb begins on its first day',
    runs: ['Q1', 'Q2'],
    told: { export: { ...pgb, Ingangsdatum: '2024-03-31' } },
  },
  { what: 'a pgb that begins a day later', runs: ['', 'Q2'], told: { export: { ...pgb, Ingangsdatum: '2024-04-01' } } },
  {
    what: 'a pgb of which a start is told begins at that start',
    runs: ['', 'Q2'],
    told: { export: { ...pgb, 'Start zorg': '2024-04-01' } },
  },
  { what: 'care in kind without a start does not run', runs: ['', ''], told: { export: natura } },
  {
    what: 'without a stop it ends on the last day of the assignment, on which it no longer runs',
    runs: ['', ''],
    told: { export: { ...begun, Einddatum: '2024-03-31' } },
  },
  { what: 'and it runs the day before', runs: ['Q1', ''], told: { export: { ...begun, Einddatum: '2024-04-01' } } },
  {
    what: 'an end of the assignment before the start: the care ends on the day it starts',
    runs: ['', ''],
    told: { export: { ...natura, 'Start zorg': '2024-02-15', Einddatum: '2024-01-31' } },
  },
  {
    what: 'a pgb of which a start after its end is told ends on that day too',
    runs: ['', ''],
    told: { export: { ...pgb, 'Start zorg': '2024-03-31', Einddatum: '2024-03-30' } },
  },
  {
    what: 'an end of the assignment on the start itself',
    runs: ['', ''],
    told: { export: { ...begun, Einddatum: '2024-02-01' } },
  },
  {
    what: 'and a day after it',
    runs: ['Q1', ''],
    told: { export: { ...natura, 'Start zorg': '2024-03-31', Einddatum: '2024-04-01' } },
  },
  {
    what: 'a stop of the export before the start of the message',
    runs: ['', ''],
    told: { export: { ...begun, 'Stop zorg': '2024-02-15' }, message: [began('2024-03-01')] },
  },
  {
    what: 'an end of the assignment goes by trust as well: of Zorgned before the export',
    runs: ['Q1', ''],
    told: {
      export: { ...begun, Einddatum: '2024-01-31' },
      zorgned: { ...inZorgned('2024-02-01'), einddatum: '2024-04-01' },
    },
  },
  {
    what: 'a stop goes before the end of the assignment',
    runs: ['', ''],
    told: { export: { ...begun, Einddatum: '2024-12-31', 'Stop zorg': '2024-03-31' } },
  },
  {
    what: 'a later stop too',
    runs: ['Q1', 'Q2'],
    told: { export: { ...begun, Einddatum: '2024-03-31', 'Stop zorg': '2024-07-01' } },
  },
  {
    what: 'the start of the message goes before Zorgned and the export',
    runs: ['', 'Q2'],
    told: { export: begun, zorgned: inZorgned('2024-03-01'), message: [began('2024-04-01')] },
  },
  {
    what: 'the start of Zorgned goes before the export',
    runs: ['', 'Q2'],
    told: { export: begun, zorgned: inZorgned('2024-04-01') },
  },
  {
    what: 'the stop of the message goes before the stop of Zorgned and the export',
    runs: ['Q1', ''],
    told: {
      export: { ...begun, 'Stop zorg': '2024-03-01' },
      zorgned: inZorgned('2024-02-01', '2024-03-02'),
      message: [began('2024-02-01'), stop('2024-04-01')],
    },
  },
  {
    what: 'the stop of Zorgned goes before the export',
    runs: ['Q1', ''],
    told: { export: { ...begun, 'Stop zorg': '2024-03-01' }, zorgned: inZorgned('2024-02-01', '2024-04-01') },
  },
  {
    what: 'what the more trusted one does not know, the next one tells',
    runs: ['Q1', ''],
    told: { export: { ...natura, 'Stop zorg': '2024-04-01' }, zorgned: inZorgned('2024-03-31') },
  },
];

/** Young people who live elsewhere (43) and, beside it, residents in beschermd wonen (15): the rule is the same for both. */
const under = { Jeugdwet: '43', Wmo: '15' } as const;

const deliveries = (some: readonly Case[]) => {
  const all = some.flatMap(({ told }, at) =>
    (['Jeugdwet', 'Wmo'] as const).map((wet) => ({ wet, told, number: `${wet}-${at}`, category: under[wet] })),
  );
  const common = { geboortejaar: 2010, geslacht: 'V', wijk: 'Ens' };
  return {
    'backoffice-voorzieningen': all.flatMap(({ told, wet, number, category }) =>
      told.export === undefined
        ? []
        : {
            Wet: wet,
            Toewijzingnummer: number,
            Beschikkingnummer: number,
            Resultaat: 'toegekend',
            Productcategorie: category,
            persoon: number,
            geboortejaar: 2010,
            ...told.export,
          },
    ),
    zorgned: all.flatMap(({ told, wet, number, category }) =>
      told.zorgned === undefined
        ? []
        : {
            ...common,
            aanvraag_id: number,
            product_id: number,
            regeling: wet,
            wet,
            persoon: number,
            resultaat: 'toegekend',
            productcategorie: category,
            leveringsvorm: 'zin',
            toewijzingnummer: number,
            ingangsdatum: '2024-01-01',
            ...told.zorgned,
          },
    ),
    'iwmo-ijw': all.flatMap(({ told, wet, number, category }) =>
      (told.message ?? []).map((message) => ({
        gemeente_bericht: 'GM0171',
        wet,
        persoon: number,
        toewijzingnummer: number,
        productcategorie: category,
        dagtekening: '2024-07-02',
        status: '1',
        ...message,
      })),
    ),
  };
};

const endings: readonly Case[] = [
  { what: 'with the assignment', runs: ['', ''], told: { export: { ...begun, Einddatum: '2024-03-31' } } },
  {
    what: 'with a stop',
    runs: ['', ''],
    told: { export: begun, message: [began('2024-02-01'), stop('2024-03-31')] },
  },
  {
    what: 'before it starts',
    runs: ['', ''],
    told: { export: { ...natura, 'Start zorg': '2024-02-15', Einddatum: '2024-01-31' } },
  },
];

// The marts are filled once for all; row numbers of these deliveries say nothing here, and DuckDB writes them as text.
const filled = (
  await martsForTest(deliveries([...cases, ...endings]), 'select * from traject order by traject_id')
).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !/_row$|^row_number$|delivery$/.test(name))));
const trajecten = (...places: readonly number[]) =>
  filled.filter((row) => places.some((at) => String(row['traject_id']).endsWith(`-${at}`)));
const dekking = quarters('backoffice-voorzieningen', '2024Q1', '2024Q2');

for (const [at, one] of cases.entries()) {
  onBothEngines(
    `${one.what}: ${one.runs.filter((quarter) => quarter !== '').join(' and ') || 'never'}`,
    { dekking, traject: trajecten(at) },
    async (db) => {
      const first = one.runs[0] === '' ? 0 : 1;
      const second = one.runs[1] === '' ? 0 : 1;
      for (const indicator of [jongerenResidentieel, beschermdWonenOpvang])
        await expectCounts(db, countOf(indicator), null, [
          { period: '2024Q1', numerator: first },
          { period: '2024Q2', numerator: second },
        ]);
      return expectCounts(db, countOf(maatwerktrajecten), null, [
        { period: '2024Q1', numerator: 2 * first },
        { period: '2024Q2', numerator: 2 * second },
      ]);
    },
  );
}

onBothEngines(
  'what ends with its assignment has ended without the agreed result; a stop that tells it has not',
  {
    dekking,
    traject: trajecten(cases.length, cases.length + 1),
  },
  (db) =>
    expectCounts(db, countOf(uitstroomratio), null, [
      // The reason of that stop, 19, is 'as agreed' under the Wmo alone.
      { period: '2024Q1', numerator: 1, denominator: 4 },
      { period: '2024Q2', numerator: 0, denominator: 0 },
    ]),
);

it('care that ends before it starts ends on its first day', () => {
  for (const care of trajecten(cases.length + 2))
    expect(care).toMatchObject({ start: '2024-02-15', einde: '2024-02-15' });
});

it('is said, in one sentence, with every indicator that counts care', async () => {
  const [db] = await engines();
  if (db === undefined) throw new Error('no engine');
  const countsCare = ({ measures }: Indicator) =>
    measures.some(({ count }) => /"(traject|wachttijd)"/.test(count.counts(db, [null]).compile().sql));
  const care = catalogue.filter((indicator) => countsCare(indicator));
  expect(care.map(({ id }) => id)).toEqual(['I17', 'I20', 'I22', 'I24', 'I25']);
  const sentence =
    'Zorg begint op de dag die de aanbieder meldt. Bij een pgb meldt geen aanbieder de start. Dan nemen wij de ingangsdatum van de toewijzing. Zorg zonder stop eindigt op de einddatum van de toewijzing. Soms ligt het einde voor de start. Dan eindigt de zorg op de dag van de start, en loopt zij dus geen dag. Soms zeggen bestanden iets anders over dezelfde zorg. Dan gaat het bericht van de aanbieder voor Zorgned, en Zorgned voor de export van de backoffice.';
  for (const { id, interpretation } of care) expect(interpretation?.includes(sentence), id).toBe(true);
});
