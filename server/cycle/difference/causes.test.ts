import { standard } from 'indicators/disclosure/presets.ts';
import { bareIndicator, bareObservation } from 'indicators/test/bare.ts';
import type { Delivery, Observation, Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { Cause } from './causes.ts';
import { differenceOf } from './difference-of.ts';

/**
 * Two moments around one figure, 66 of 100 over 2025Q2, with one change of each cause between them. What is expected follows from the story
 * of each line, told in its first column.
 */

const file = (id: string, part: Partial<Delivery> = {}): Delivery => {
  const [sample] = sampleRelease().deliveries;
  if (sample === undefined) throw new Error('the sample has a file');
  return { ...sample, id, fileName: `${id}.csv`, kind: 'zaken', periodTo: '2025-06-30', ...part };
};

const statline = (id: string) => file(id, { kind: 'tabellen', periodTo: '2025-12-31' });
const survey = (id: string) => file(id, { kind: 'enquete', periodTo: '2024-12-31' });

const files = [
  file('zaken-1'),
  file('zaken-1-beter'),
  file('zaken-2', { periodTo: '2025-09-30' }),
  statline('inwoners-1'),
  statline('inwoners-2'),
  survey('monitor-1'),
  survey('monitor-2'),
  file('oud-soort', { kind: 'vergeten' }),
];

type Contract = NonNullable<Release['contracts']>[number];
const contractOf = (kind: string, revisedBy: 'source' | 'ourselves'): Contract => {
  const [sample] = sampleRelease().contracts ?? [];
  if (sample === undefined) throw new Error('the sample has a contract');
  return { ...sample, kind, revisedBy };
};

type Told = {
  figure?: Partial<Observation> | null;
  measure?: Partial<ReleasedIndicator['measures'][number]>;
  indicator?: Partial<ReleasedIndicator>;
  roundTo?: number;
  /** A file that came and is not named by the figure. */
  unnamed?: string;
};

const moment = ({ figure = {}, measure = {}, indicator = {}, roundTo = 5, unnamed }: Told): Release => ({
  ...sampleRelease(),
  contracts: [contractOf('zaken', 'ourselves'), contractOf('tabellen', 'source'), contractOf('enquete', 'source')],
  deliveries: files.filter(({ id }) => (figure?.deliveries ?? ['zaken-1']).includes(id) || id === unnamed),
  protection: {
    preset: { ...standard, roundTo },
    notes: [],
    figures: 1,
    small: 0,
    beside: 0,
    kept: 0,
    shareHidden: 0,
  },
  otherSets: [],
  budget: [],
  indicators: [
    {
      ...bareIndicator,
      measures: [
        {
          key: 'main',
          name: 'cijfer',
          unit: '%',
          kind: 'share',
          decimals: 1,
          interval: null,
          sql: 'select 1',
          rounding: null,
          ...measure,
        },
      ],
      observations: [
        { ...bareObservation, period: '2025Q1', value: 50 },
        ...(figure === null
          ? []
          : [
              {
                ...bareObservation,
                period: '2025Q2',
                numerator: 66,
                denominator: 100,
                value: 66,
                deliveries: ['zaken-1'],
                ...figure,
              },
            ]),
      ],
      ...indicator,
    },
  ],
});

const perResident = { kind: 'ratio', over: ['tabellen'] };
const both = ['zaken-1', 'inwoners-1'];
const rounded = { rounding: 'Berekend uit aantallen die zijn afgerond.' };
const secondVersion = { version: 2, changes: [{ version: 2, on: '2025-07-01', why: 'Pleegzorg telt niet meer mee.' }] };
const later = { numerator: 67, value: 67, deliveries: ['zaken-1', 'zaken-2'] };
const corrected = { numerator: 70, value: 70, deliveries: ['zaken-1-beter'] };

const lines: [story: string, before: Told, after: Told, cause: Cause, why: string][] = [
  ['the quarter had not come yet', { figure: null }, {}, 'nieuwe meting', 'was er op het eerste moment nog niet'],
  [
    'the quarter was known to be missing',
    { figure: { value: null, numerator: null, denominator: null, status: 'missing', deliveries: [] } },
    {},
    'nieuwe meting',
    'was er op het eerste moment nog niet',
  ],
  [
    'a later file brought cases of this quarter',
    {},
    { figure: later },
    'late registraties',
    'Een later bestand bracht ook gegevens over deze periode: zaken-2.csv.',
  ],
  [
    'a share of few cases, that had no value yet, got its value by cases of a later file',
    { figure: { value: null, numerator: 5, denominator: 10, status: 'missing' } },
    { figure: later },
    'late registraties',
    'zaken-2.csv',
  ],
  [
    'a later file brought cases, by which the share stayed what it was',
    {},
    { figure: { numerator: 132, denominator: 200, deliveries: ['zaken-1', 'zaken-2'] } },
    'late registraties',
    'Het cijfer zelf is gelijk, de aantallen erachter niet. Eerst: 66 op 100. Daarna: 132 op 200. Een later bestand',
  ],
  [
    'a file over the same time took the place of the first',
    {},
    { figure: corrected },
    'correctie',
    'Een bestand over dezelfde tijd kwam in de plaats van zaken-1.csv: zaken-1-beter.csv.',
  ],
  [
    'a file was taken back',
    { figure: { deliveries: ['zaken-1', 'zaken-2'] } },
    { figure: { value: 60 } },
    'correctie',
    'Ingetrokken: zaken-2.csv.',
  ],
  [
    'a publisher of a health survey gave a next edition over the same year',
    { figure: { deliveries: ['monitor-1'] } },
    { figure: { value: 64, deliveries: ['monitor-2'] } },
    'herziening door de bron',
    'De bron gaf een nieuwe uitgave: monitor-2.csv.',
  ],
  [
    'per resident: cases came later, and a new table of residents too, but the residents are the same',
    { measure: perResident, figure: { deliveries: both } },
    { measure: perResident, figure: { ...later, deliveries: ['zaken-1', 'zaken-2', 'inwoners-2'] } },
    'late registraties',
    'zaken-2.csv',
  ],
  [
    'per resident: the residents were revised, and the cases are the same though a later file came',
    { measure: perResident, figure: { deliveries: both } },
    {
      measure: perResident,
      figure: { denominator: 110, value: 60, deliveries: ['zaken-1', 'zaken-2', 'inwoners-2'] },
    },
    'herziening door de bron',
    'inwoners-2.csv',
  ],
  [
    'per resident: both moved',
    { measure: perResident, figure: { deliveries: both } },
    { measure: perResident, figure: { ...later, denominator: 110, deliveries: ['zaken-1', 'zaken-2', 'inwoners-2'] } },
    'kan niet worden uitgesplitst',
    'Hoeveel elk daarvan deed, is niet te zeggen.',
  ],
  [
    'a correction and a later file at once',
    {},
    { figure: { ...later, deliveries: ['zaken-1-beter', 'zaken-2'] } },
    'kan niet worden uitgesplitst',
    'zaken-1-beter.csv',
  ],
  [
    'another definition, from the same files',
    {},
    { figure: { value: 60 }, indicator: secondVersion },
    'andere definitie',
    'De definitie is nu versie 2 (2025-07-01): Pleegzorg telt niet meer mee.',
  ],
  [
    'another definition, by which a quarter of before has a figure too',
    { figure: null },
    { figure: { period: '2024Q4' }, indicator: secondVersion },
    'andere definitie',
    'Pleegzorg telt niet meer mee.',
  ],
  [
    'another definition, and a quarter that had not come yet',
    { figure: null },
    { indicator: secondVersion },
    'nieuwe meting',
    'was er op het eerste moment nog niet',
  ],
  [
    'another definition, and a corrected file',
    {},
    { figure: corrected, indicator: secondVersion },
    'kan niet worden uitgesplitst',
    'Pleegzorg telt niet meer mee. Een bestand over dezelfde tijd',
  ],
  [
    'a percentage without its decimal: 66,4 is 66',
    { figure: { value: 66.4 } },
    { figure: { value: 66 }, measure: { decimals: 0 } },
    'andere afronding',
    'wordt anders afgerond',
  ],
  [
    'a percentage without its decimal, and a correction: 66,4 cannot be 70 by rounding',
    { figure: { value: 66.4 } },
    { figure: corrected, measure: { decimals: 0 } },
    'correctie',
    'Het cijfer wordt ook anders afgerond, maar dat verklaart het verschil niet.',
  ],
  [
    'counts were rounded to five and are to ten: behind 65 lies 63 to 67, which is 60 or 70',
    { measure: { ...rounded, kind: 'count' }, figure: { value: 65, numerator: 65, denominator: null } },
    { measure: { ...rounded, kind: 'count' }, figure: { value: 70, numerator: 70, denominator: null }, roundTo: 10 },
    'andere afronding',
    'wordt anders afgerond',
  ],
  [
    'the same, with a corrected file: rounding can have done it, and the file too',
    { measure: { ...rounded, kind: 'count' }, figure: { value: 65, numerator: 65, denominator: null } },
    { measure: { ...rounded, kind: 'count' }, figure: { ...corrected, denominator: null }, roundTo: 10 },
    'kan niet worden uitgesplitst',
    'Het cijfer wordt anders afgerond dan eerst. Een bestand over dezelfde tijd',
  ],
  [
    'rounded to five and to ten, with a corrected file: behind 65 no 90 can lie',
    { measure: { ...rounded, kind: 'count' }, figure: { value: 65, numerator: 65, denominator: null } },
    {
      measure: { ...rounded, kind: 'count' },
      figure: { value: 90, numerator: 90, denominator: null, deliveries: ['zaken-1-beter'] },
      roundTo: 10,
    },
    'correctie',
    'maar dat verklaart het verschil niet',
  ],
  [
    'a share of counts rounded to five, then to ten, with a survey that was revised from 30 of 100 to 60 of 100',
    { measure: rounded, figure: { value: 30, numerator: 30, deliveries: ['monitor-1'] } },
    { measure: rounded, figure: { value: 60, numerator: 60, deliveries: ['monitor-2'] }, roundTo: 10 },
    'herziening door de bron',
    'monitor-2.csv',
  ],
  [
    'figures of a publisher are not rounded by our rules: other rules change nothing of them',
    { figure: { deliveries: ['monitor-1'] } },
    { figure: { value: 64, deliveries: ['monitor-2'] }, roundTo: 10 },
    'herziening door de bron',
    'monitor-2.csv',
  ],
  [
    'the figure is hidden since',
    {},
    { figure: { value: null, numerator: null, denominator: null, status: 'suppressed' } },
    'afscherming',
    'Het cijfer is nu afgeschermd',
  ],
  [
    'the figure was hidden, under other rules',
    { figure: { value: null, numerator: null, denominator: null, status: 'suppressed' }, roundTo: 10 },
    {},
    'afscherming',
    'Het cijfer was eerst afgeschermd. De regels daarvoor zijn veranderd.',
  ],
  ['nothing that is known is another', {}, { figure: { value: 60 } }, 'niet te herleiden', 'is niet bekend'],
  [
    'other files of the same kind came, and the figure names none of them',
    { indicator: { kinds: ['zaken'] } },
    { figure: { value: 60 }, indicator: { kinds: ['zaken'] }, unnamed: 'zaken-2' },
    'niet te herleiden',
    'om mensen te beschermen',
  ],
  [
    'a file of a kind of which nobody kept who revises it',
    { figure: { deliveries: [] } },
    { figure: { value: 60, deliveries: ['oud-soort'] } },
    'niet te herleiden',
    'is toen niet bewaard',
  ],
];

test.each(lines)('%s', (_story, before, after, cause, why) => {
  const found = differenceOf(moment(before), moment(after));
  expect(found).toMatchObject([{ cause, why: expect.stringContaining(why) }]);
});
