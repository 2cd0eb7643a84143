import type { Release } from 'indicators/release/schema.ts';
import { bareObservation } from 'indicators/test/bare.ts';
import type { GoalVerdict, VerdictState } from 'indicators/verdict/schema.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../cycle/adopted.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { reportOf } from './content/report-of.ts';
import { reportKinds, type Report } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { changesIn, figuresIn } from './testing/figures-in.ts';
import { releaseFigures } from './testing/release-figures.ts';
import { asValue, asWords, tablesIn } from './testing/tables-in.ts';
import { docxTables, htmlTables, pdfTables, xlsxTables, type ReadTable } from './testing/tables-of.ts';
import { rowsIn, tight, wordsIn, type Words } from './testing/words-in.ts';
import { docxWords, htmlWords, pdfWords, xlsxWords } from './testing/words-of.ts';
import { writeReport, type ReportForm } from './write-report.ts';
import { findChromium } from './writers/chromium.ts';

const sample = sampleRelease({ asOf: '2024-12-31' });

/** What was declared in 2024Q3 and 2024Q4, by hand: by aanbieders under the Wmo, and for Vervoer, which both wetten know. */
const declared: Readonly<Record<string, Readonly<Record<string, readonly [number, number | null]>>>> = {
  'aanbieder per wet': { 'Wmo 99000101': [500, 505], 'Wmo 99000102': [400, null], 'Wmo 99000103': [300, 200.4] },
  productgroep: { Vervoer: [60, 64], 'Persoonlijke verzorging': [20, 19] },
  'productgroep per wet': {
    'Jeugdwet Vervoer': [25, 22],
    'Wmo Vervoer': [35, 42],
    'Jeugdwet Persoonlijke verzorging': [20, 19],
    'Wmo Persoonlijke verzorging': [0, 0],
  },
};
const release = {
  ...sample,
  // One more than there is room for in the summary.
  signals: [
    ...sample.signals,
    ...(
      [
        ['I21', '2023', 'zes op rij in één richting', 'lager', -1.5, 2.25],
        ['I20', '2024Q4', 'zeven aan één kant', 'hoger', 66, 60],
        ['I20', '2024Q3', 'buiten de grenzen', 'hoger', 75, 62.5],
      ] as const
    ).map(([indicator, period, rule, direction, value, mean]) => ({
      indicator,
      period,
      rule,
      direction,
      value,
      mean,
      measure: 'main',
      lower: 0,
      upper: 0,
    })),
  ],
  otherSets: (sample.otherSets ?? []).flatMap((one) => [
    one,
    {
      ...one,
      id: 'KW04',
      breakdowns: Object.keys(declared),
      measures: one.measures.map((measure) => ({ ...measure, unit: 'EUR', kind: 'amount' as const })),
      observations: Object.entries(declared).flatMap(([breakdown, groups]) =>
        Object.entries(groups).flatMap(([group, values]) =>
          values.map((value, at) => ({
            ...bareObservation,
            period: at === 0 ? '2024Q3' : '2024Q4',
            breakdown,
            group,
            value,
            status: value === null ? ('suppressed' as const) : ('ok' as const),
          })),
        ),
      ),
    },
  ]),
};
const beside = { version: 1, role: 'controller', writtenAt: '2025-05-20T10:00:00.000Z' };
const ours = ['Het plan noemt geen getal.'];
const none = { interpreted: ours, reason: 'opposite', power: null, goal: '3.2' };
const tested = {
  unit: '%',
  decimals: 1,
  test: '',
  uncertainty: '',
  p: null,
  estimate: 0,
  confidence: 90,
  margin: null,
  lower: null,
  upper: null,
};
const measured = (period: string, value: number) => ({ period, value, lower: null, upper: null, n: null });
/** Over a year and against the nulmeting; the newest figure is that of a quarter. */
const ofYear = {
  ...tested,
  measure: 'main',
  norm: null,
  baseline: measured('2020', 75.62),
  latest: measured('2024', 70.42),
};
/** Of a companion figure, against a norm that the plan does not name. */
const byNorm = {
  ...tested,
  measure: 'gestart',
  norm: 90,
  baseline: null,
  latest: measured('2023', 62),
};
const belowBaseline = 'In 2024 was het 70,4%, in 2020 75,6%. Dat is duidelijk lager.';
const belowNorm = 'Gestart: in 2023 was het 62,0%. Wij nemen als norm minstens 90%. Dat is niet gehaald.';
const counts = {} as GoalVerdict['counts'];

/** A state with a verdict on I20 and on its goal, and one on I21 that stays as it is. */
const judged = (state: VerdictState, sentence: string, of: Release): Release => ({
  ...of,
  goals: [{ ...none, state, sentence: state === 'wijkt af' ? 'Beide indicatoren wijken af.' : sentence, counts }],
  indicators: of.indicators.map((one) => ({
    ...one,
    verdicts: [
      one.id === 'I20'
        ? { ...none, state, sentence, numbers: ofYear }
        : { ...none, state: 'wijkt af' as const, sentence: belowNorm, numbers: byNorm },
    ],
  })),
});

/** Half a year before: 2024Q4 was not in yet, 2024Q3 was another figure, and less was budgeted. */
const earlier = {
  ...release,
  asOf: '2024-09-30',
  indicators: release.indicators.map((one) => ({
    ...one,
    observations: one.observations
      .filter(({ period }) => period < '2024Q4')
      .map((o) => (o.value === 75 ? { ...o, value: 70 } : o)),
  })),
  budget: release.budget.map((line) => (line.by === 'total' ? { ...line, budget: 40_000_000 } : line)),
};

const input: ReportInput = {
  id: '2024-jaarrekening',
  moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
  hash: '3f2a9c0b1d4e'.padEnd(64, '0'),
  at: '2025-06-01T09:00:00.000Z',
  release: judged('wijkt af', belowBaseline, release),
  previous: {
    id: '2024-decemberrapportage',
    hash: 'b'.repeat(64),
    frozenAt: '2024-12-04T09:00:00.000Z',
    release: judged('op koers', 'Het was 70,0%.', earlier),
    adopted: nothingAdopted,
  },
  adopted: {
    ...nothingAdopted,
    // All sets beside bijlage 3 stand behind it.
    calendar: [
      {
        ...beside,
        id: '2024-jaarrekening',
        year: 2024,
        moment: 'jaarrekening',
        due: '2025-06-15',
        delivered: null,
        prepares: null,
        adopts: null,
        contains: ['Kwartaalrapportage USD', 'Voorveld', 'Grip op sociaal domein', 'Deelplan Wmo 2015-2018'],
      },
    ],
    duiding: [
      {
        ...beside,
        id: 'goal/3.2/2024-jaarrekening',
        about: 'goal',
        subject: '3.2',
        moment: '2024-jaarrekening',
        status: 'vastgesteld',
        see: 'Van de trajecten **slaagt** 66%.',
        why: 'De wachttijd is 12 weken.',
        act: '- 40 plekken erbij\n- eerder bellen',
        figure: null,
      },
    ],
  },
};

const browser = findChromium(null);
if (browser === null) console.log('No Chromium here: the tables of the PDF are not read back.');

const forms = ['html', 'docx', 'xlsx', ...(browser === null ? [] : (['pdf'] as const))] as const;

/** Every form, written. */
async function writtenAs(report: Report): Promise<ReadonlyMap<ReportForm, Buffer>> {
  const written = new Map<ReportForm, Buffer>();
  for (const form of forms) written.set(form, await writeReport(report, form, { browser }));
  return written;
}

const tightly = (tables: readonly ReadTable[]): unknown =>
  JSON.parse(JSON.stringify(tables), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\s/g, '') : value,
  );

/**
 * A workbook has the name of a sheet for a heading, begins with one about itself, ends a row with its last cell, and has beside quarters
 * their last days.
 */
const ofWorkbook = (tables: readonly ReadTable[]): unknown =>
  tables
    .filter(({ under }) => under !== 'Over dit bestand')
    .map(({ caption, header, rows }) => {
      const isOwn = (_: unknown, at: number) => header[at]?.endsWith(', laatste dag') !== true;
      return {
        caption,
        header: header.filter(isOwn),
        rows: rows.map((row) => row.filter(isOwn).filter((cell) => cell !== null)),
      };
    });

const outflow = 'Mate van behalen van individuele resultaatafspraken: uitstroomratio';
const ratio = `${outflow}: in het`;
const better = '=Aandeel cliënten; "beter redden"';
const deviates = `${outflow}: ${belowBaseline} (interpretatie) ${better}: ${belowNorm} (interpretatie)`;
const signals = [
  `${ratio} 4e kwartaal 2024 lager dan verwacht (66,0; gemiddeld 75,0).`,
  '=Aandeel cliënten; "beter redden": in 2023 al zes kwartalen steeds lager (−1,5; gemiddeld 2,3).',
  `${ratio} 4e kwartaal 2024 al lang hoger dan gemiddeld (66,0; gemiddeld 60,0).`,
  `${ratio} 3e kwartaal 2024 hoger dan verwacht (75,0; gemiddeld 62,5).`,
];

/** Of a report for everybody: what it says outside of tables where it tells figures, worked by hand from the states above. */
const said: Readonly<Record<string, string>> = {
  Samenvatting:
    'Het beleidsplan van Noordoostpolder heeft 30 doelen. Hieronder staat hoe het daarmee gaat, wat het kost, en wat opvalt. ' +
    `Deze stand is bevroren op 1 juni 2025. Wat daarna is veranderd, staat hier niet in. Het volledige kenmerk van deze stand is ${input.hash}. ` +
    `Deze doelen wijken af: 3.2 Doen wat werkt. ${deviates}`,
  'Wat kost het?':
    'In 2024 is er € 26.000.000 uitgegeven. Begroot was € 42.952.000. Let op: de bedragen van de uitgaven zijn verzonnen.',
  'Wat valt op?': [...signals.slice(0, 3), 'En nog 1. Dat staat verderop.'].join(''),
  'Alles wat opvalt': signals.join(''),
  '3.2 Doen wat werkt':
    'Oordeel: wijkt af (interpretatie). Beide indicatoren wijken af. ' +
    `${outflow}: wijkt af (interpretatie). ${belowBaseline} ${better}: wijkt af (interpretatie). ${belowNorm} ` +
    'Van ons, en niet van het plan (interpretatie): Het plan noemt geen getal.',
  'Begroting en verwachting':
    'In 2024 is er € 26.000.000 uitgegeven. Begroot was € 42.952.000. Let op: de bedragen van de uitgaven zijn verzonnen.',
  'Wat is er veranderd?':
    'Deze cijfers zijn anders dan in Decemberrapportage 2024, bevroren op 4 december 2024. Bij elk cijfer staat de oorzaak. ' +
    'Van al deze cijfers staan beide waarden, de data en de oorzaak in het dashboard. Daar kunt u ze ook downloaden: ' +
    'zet achter het adres van het dashboard /momenten/bbbbbbbbbbbb/verschil/3f2a9c0b1d4e',
};

/** The rows of what changed, by hand: the beginning of each caption, and its rows without the last cell, which is the cause in words. */
const changed: Readonly<Record<string, string[]>> = {
  'Doelen met een ander oordeel': ['3.2 Doen wat werkt | op koers | wijkt af'],
  'Indicatoren met een ander oordeel': [
    'I20 Mate van behalen van individuele resultaatafspraken: uitstroomratio | 3.2 | op koers | wijkt af',
  ],
  'Cijfers van de hele gemeente die er al waren': [
    'Mate van behalen van individuele resultaatafspraken: uitstroomratio | 3e kwartaal 2024 | 70,0 | 75,0',
    'Begroting, uitgaven en verwachting: Totaal, begroot | 2024 | € 40.000.000 | € 42.952.000',
  ],
  'Cijfers van de hele gemeente die er eerst nog niet waren': [
    'Mate van behalen van individuele resultaatafspraken: uitstroomratio | 4e kwartaal 2024 | 66,0',
  ],
};

/** By hand: beside each verdict stand the figure that decided it and what that was held against, and what is newer apart. */
const judgedRows = [
  `${outflow} | % | 2024 | 70,4 | 2020 | 75,6 | wijkt af (interpretatie)`,
  `${outflow} (nieuwste cijfer) | % | 4e kwartaal 2024 | 66,0 | – | – | niet beoordeeld`,
  `${better}: geëindigd van gestart | % | 2023 | 62,0 | norm | 90,0 | wijkt af (interpretatie)`,
  `${better} (nieuwste cijfer) | % | 2023 | −1,5 | – | – | niet beoordeeld`,
];

/** What the college decides on, by hand: what a figure was held against, and whose norm that is. */
const decided = [
  `3.2 Doen wat werkt | wijkt af: ${deviates}`,
  `${outflow} | wijkt af: ${belowBaseline} (interpretatie); anders dan gebruikelijk in het laatste kwartaal met cijfers`,
];

const textUnder = (words: readonly Words[], heading: string) =>
  words.find(({ under }) => under === tight(heading))?.text ?? null;

test.for([...reportKinds])(
  'every form has the tables and the sentences of the report, all of them and no others: %s',
  async (kind) => {
    const report = reportOf(input, kind, new Map());
    const written = await writtenAs(report);
    const read = { html: htmlTables, docx: docxTables, xlsx: xlsxTables, pdf: pdfTables };
    const [wanted, words] = [tablesIn(report, asWords), wordsIn(report)];
    expect(wanted.length).toBeGreaterThan(kind === 'inwoners' ? 0 : 5);
    for (const [form, bytes] of written) {
      const tables = await read[form](bytes);
      if (form === 'xlsx') {
        expect(ofWorkbook(tables)).toEqual(ofWorkbook(tablesIn(report, asValue)));
        expect(xlsxWords(bytes, report.stamp)).toBe(rowsIn(report));
      } else {
        // In a PDF a line may break within a word.
        expect([form, tightly(tables)]).toEqual([form, tightly(wanted)]);
        const found = form === 'html' ? htmlWords(bytes) : form === 'docx' ? docxWords(bytes) : await pdfWords(bytes);
        expect([form, found]).toEqual([form, words]);
        for (const [heading, text] of Object.entries(said)) {
          const told = textUnder(found, heading);
          // The goal begins with its text in the plan; a version for some readers has not every heading.
          if (heading.startsWith('3.2'))
            expect([form, kind, told]).toEqual([form, kind, expect.stringContaining(tight(text))]);
          else if (kind === 'volledig' || told !== null)
            expect([form, heading, told]).toEqual([form, heading, tight(text)]);
        }
      }
      if (form !== 'xlsx' && kind !== 'inwoners')
        expect([
          form,
          kind,
          rowsOf(tables, 'De cijfers bij dit doel').filter((row) =>
            [outflow, better].some((name) => row.startsWith(tight(name))),
          ),
        ]).toEqual([form, kind, judgedRows.map(tight)]);
      if (form !== 'xlsx' && kind === 'college')
        expect([form, rowsOf(tables, 'Wat er afwijkt').slice(0, 2)]).toEqual([form, decided.map(tight)]);
      if (kind !== 'volledig') continue;
      // And what they have is what the release has at that address: every figure that is promised, and no other.
      const promised = releaseFigures(input.release, '2024Q4', form === 'xlsx' ? 'sheet' : 'under');
      expect(promised.size).toBeGreaterThan(80);
      expect([form, figuresIn(tables)]).toEqual([form, promised]);
      // The largest first, hidden ones left out; what is more or less is that of the amounts as they are shown.
      expect([form, changesIn(tables)]).toEqual([
        form,
        [
          // Jeugd, and then Wmo.
          ['Vervoer', 25, 22, -3],
          ['Persoonlijke verzorging', 20, 19, -1],
          ['Vervoer', 35, 42, 7],
          ['99000103', 300, 200, -100],
          ['99000101', 500, 505, 5],
        ],
      ]);
      if (form === 'xlsx') continue;
      for (const [caption, rows] of Object.entries(changed))
        expect([form, caption, rowsOf(tables, caption)]).toEqual([form, caption, rows.map(tight)]);
    }
  },
);

const rowsOf = (tables: readonly ReadTable[], caption: string) =>
  tables
    .filter((one) => tight(one.caption).startsWith(tight(caption)))
    .flatMap(({ rows }) => rows.map((row) => tight(row.slice(0, -1).join(' | '))));
