import { expect } from 'vitest';
import type { Count, Db, OneFigure } from '../indicator.ts';
import { maatwerktrajecten } from '../passend/maatwerktrajecten.ts';
import { countOf } from '../test/count-of.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { gezondeLeefstijl } from '../voorkomen/gezonde-leefstijl.ts';
import { wistWaarHulp } from '../voorkomen/wist-waar-hulp.ts';
import { schuldhulptrajectenNieuw } from '../voorkomen/schuldhulptrajecten-nieuw.ts';

const rowsOf = async (db: Db, count: Count, period: string, cell: OneFigure['cell'], region = 'GM0171') =>
  (await count.rows(db, period, { region, cell }).execute())
    .map(({ delivery, rowNumber }) => `${delivery} ${rowNumber}`)
    .toSorted();

const events = {
  dekking: quarters('schulddienstverlening', '2024Q1'),
  schuldhulptraject: [
    { start: '2024-01-10', wijk: 'Ens', geboortejaar: 1990 },
    { start: '2024-02-10', wijk: 'Bant', geboortejaar: 1950 },
    { start: '2024-03-10', geboortejaar: 1950 },
    { start: '2024-04-10', wijk: 'Ens' },
  ].map((row) => ({ aanmelding: '2024-01-01', ...row })),
};

onBothEngines('the rows of one group of events, and none of another region', events, async (db) => {
  const count = countOf(schuldhulptrajectenNieuw);
  expect(await rowsOf(db, count, '2024Q1', null)).toEqual(['d1 1', 'd1 2', 'd1 3']);
  expect(await rowsOf(db, count, '2024Q1', { by: 'wijk', group: 'Ens' })).toEqual(['d1 1']);
  expect(await rowsOf(db, count, '2024Q1', { by: 'wijk', group: 'onbekend' })).toEqual(['d1 3']);
  expect(await rowsOf(db, count, '2024Q1', { by: 'leeftijd', group: '65-74' })).toEqual(['d1 2', 'd1 3']);
  expect(await rowsOf(db, count, '2024Q1', null, 'PV24')).toEqual([]);
});

/** Of 64 in 2024, so of the oldest group but one in 2025. */
const care = {
  toegewezen: '2023-06-01',
  wet: 'Wmo',
  productcategorie: '02',
  productgroep: 'Begeleiding',
  geboortejaar: 1960,
};
const running = {
  dekking: quarters('backoffice-voorzieningen', '2024Q4', '2025Q1'),
  traject: [
    { ...care, start: '2024-01-01', start_delivery: 'd2', start_row: 9 },
    { ...care, start: '2024-01-01', geboortejaar: 1961 },
  ],
  bevolking: [
    { jaar: 2025, leeftijd: 63, aantal: 10, delivery: 'cbs' },
    { jaar: 2025, leeftijd: 64, aantal: 10, delivery: 'cbs' },
    { jaar: 2025, leeftijd: 64, aantal: 10, delivery: 'cbs', gemeente: 'PV24' },
  ],
};

onBothEngines(
  'the rows of who runs in the age group of that quarter, with the residents of that group',
  running,
  async (db) => {
    const count = countOf(maatwerktrajecten, 'per-1000-inwoners');
    const older = { by: 'leeftijd', group: '65-74' } as const;
    expect(await rowsOf(db, count, '2024Q4', older)).toEqual([]);
    expect(await rowsOf(db, count, '2025Q1', older)).toEqual(['cbs 2', 'd1 1', 'd2 9']);
    expect(await rowsOf(db, count, '2025Q1', null)).toEqual(['cbs 1', 'cbs 2', 'd1 1', 'd1 2', 'd2 9']);
  },
);

const healthy = {
  jaar: 2024,
  rookt: false,
  alcohol_binnen_richtlijn: true,
  groente_en_fruit: true,
  beweegrichtlijn: true,
  gezond_gewicht: true,
};
const survey = {
  ggd_respondent: [
    { ...healthy, leeftijd: 20 },
    { ...healthy, leeftijd: 40 },
  ],
  bevolking: [
    { jaar: 2024, leeftijd: 17, aantal: 700, delivery: 'cbs' },
    { jaar: 2024, leeftijd: 20, aantal: 600, delivery: 'cbs' },
    { jaar: 2024, leeftijd: 40, aantal: 40, delivery: 'cbs' },
    { jaar: 2023, leeftijd: 40, aantal: 40, delivery: 'old' },
  ],
};

onBothEngines(
  'a share that became a number of residents also comes from the file with the residents',
  survey,
  async (db) => {
    const count = countOf(gezondeLeefstijl);
    expect(await rowsOf(db, count, '2024', null)).toEqual(['cbs 2', 'cbs 3', 'd1 1', 'd1 2']);
    expect(await rowsOf(db, count, '2024', { by: 'leeftijd', group: '35-49' })).toEqual(['cbs 3', 'd1 2']);
    expect(await count.statline?.(db).execute()).toEqual([{ year: '2024', delivery: 'cbs' }]);
    expect(await rowsOf(db, countOf(gezondeLeefstijl, 'aandeel'), '2024', null)).toEqual(['d1 1', 'd1 2']);
  },
);

const answer = { enquete: 'clientervaring', jaar: 2024, vraag: 'wist_waar_hulp', antwoord: 'mee eens' };
const answers = {
  enquete_antwoord: [
    { ...answer, wet: 'Wmo' },
    { ...answer, wet: 'Jeugdwet' },
  ],
};

onBothEngines('the rows of the answers of one group', answers, async (db) => {
  expect(await rowsOf(db, countOf(wistWaarHulp), '2024', { by: 'wet', group: 'Jeugdwet' })).toEqual(['d1 2']);
});
