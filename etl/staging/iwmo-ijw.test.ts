import { expect, test } from 'vitest';
import { martsForTest } from '../marts-for-test.ts';

const message = { gemeente_bericht: 'GM0171', wet: 'Wmo', persoon: 'p', toewijzingnummer: '1', productcategorie: '02' };
const assigned = {
  ...message,
  bericht: 'WMO301',
  soort: 'toewijzing',
  dagtekening: '2024-01-02',
  toewijzingsdatum: '2024-01-02',
  ingangsdatum: '2024-01-03',
};
const started = {
  ...message,
  bericht: 'WMO305',
  soort: 'start',
  dagtekening: '2024-01-20',
  begindatum: '2024-01-15',
  status: '1',
};
const stopped = {
  ...message,
  bericht: 'WMO307',
  soort: 'stop',
  dagtekening: '2024-07-01',
  begindatum: '2024-01-15',
  einddatum: '2024-06-30',
  reden: '19',
  status: '1',
};

const trajecten = (...rows: Record<string, string | number>[]) =>
  martsForTest({ 'iwmo-ijw': rows }, 'select start, einde, reden_einde, volgens_plan, tijdelijk from traject');

const under = (wet: string) =>
  [assigned, started, { ...stopped, reden: '31' }].map((row) => ({
    ...row,
    wet,
    productcategorie: wet === 'Wmo' ? '02' : '45',
  }));
const told = (bericht: string, soort: string) => ({ ...started, bericht, soort, dagtekening: '2024-03-01' });

test('an assignment waits until its start message', async () => {
  expect(await trajecten(assigned)).toMatchObject([{ start: null, einde: null }]);
  expect(await trajecten(assigned, started)).toMatchObject([{ start: '2024-01-15', einde: null, volgens_plan: null }]);
});

test('a stop ends it, with the meaning of the reason under its wet', async () => {
  expect(await trajecten(assigned, started, stopped)).toMatchObject([
    { start: '2024-01-15', einde: '2024-06-30', reden_einde: '19', volgens_plan: true, tijdelijk: false },
  ]);
  // 31 is "moved to another gemeente" under the Wmo.
  expect(await trajecten(assigned, started, { ...stopped, reden: '31' })).toMatchObject([{ volgens_plan: false }]);
});

test('a temporary stop is marked, and a new start after it makes the care run again', async () => {
  const paused = { ...stopped, reden: '20' };
  expect(await trajecten(assigned, started, paused)).toMatchObject([{ einde: '2024-06-30', tijdelijk: true }]);
  const again = { ...started, begindatum: '2024-08-01', dagtekening: '2024-08-02' };
  expect(await trajecten(assigned, started, paused, again)).toMatchObject([
    { start: '2024-01-15', einde: null, tijdelijk: false },
  ]);
});

test('status 3 deletes what was sent before, and status 9 changes nothing', async () => {
  const undone = { ...stopped, status: '3', dagtekening: '2024-07-05' };
  expect(await trajecten(assigned, started, stopped, undone)).toMatchObject([{ start: '2024-01-15', einde: null }]);
  const unchanged = { ...stopped, status: '9', dagtekening: '2024-07-05', einddatum: '2024-05-01' };
  expect(await trajecten(assigned, started, stopped, unchanged)).toMatchObject([{ einde: '2024-06-30' }]);
  expect(await trajecten(assigned, started, { ...started, status: '3', dagtekening: '2024-01-21' })).toMatchObject([
    { start: null },
  ]);
});

test('status 2 changes what was sent before', async () => {
  const changed = { ...stopped, status: '2', dagtekening: '2024-07-05', einddatum: '2024-05-31', reden: '21' };
  expect(await trajecten(assigned, started, stopped, changed)).toMatchObject([
    { einde: '2024-05-31', reden_einde: '21', volgens_plan: false },
  ]);
});

const removed = { ...assigned, reden: '13', dagtekening: '2024-02-01', einddatum: '2024-01-03' };

/** A line of a declaration of February 2024. */
const line = {
  ...message,
  bericht: 'WMO323',
  soort: 'declaratie',
  dagtekening: '2024-03-01',
  begindatum: '2024-02-01',
  einddatum: '2024-02-29',
  aanbieder: '42420001',
  declaratie_id: '42420001-D1',
  referentie: 'R1',
  bedrag_cent: 5000,
};

const cents = (...rows: Record<string, string | number | null>[]) =>
  martsForTest({ 'iwmo-ijw': rows }, 'select sum(bedrag_cent)::integer as cents from declaratie');

test('an assignment that was removed (reden wijziging 13) is as if never sent, and what is declared on it costs nothing', async () => {
  expect(await trajecten(assigned, started, removed)).toEqual([]);
  const others = [
    { ...line, referentie: 'R2', toewijzingnummer: '2', bedrag_cent: 700 },
    { ...line, referentie: 'R3', toewijzingnummer: null, bedrag_cent: 30 },
  ];
  expect(await cents(assigned, removed, line, ...others)).toEqual([{ cents: 730 }]);
  expect(await cents(removed, { ...assigned, dagtekening: '2024-02-02' }, line, ...others)).toEqual([{ cents: 5730 }]);
});

test('without a stop message the care ends with its assignment, as the latest message gives it', async () => {
  const extended = { ...assigned, reden: '04', dagtekening: '2024-06-01', einddatum: '2025-12-31' };
  expect(await trajecten({ ...assigned, einddatum: '2024-12-31' }, started, extended)).toMatchObject([
    { einde: '2025-12-31', volgens_plan: null },
  ]);
});

test('a stop without its assignment is a trajectory that starts and ends', async () => {
  expect(await trajecten(stopped)).toMatchObject([{ start: '2024-01-15', einde: '2024-06-30' }]);
});

test('reason 31 differs per wet: a move under the Wmo, according to plan under the Jeugdwet', async () => {
  expect(await trajecten(...under('Wmo'))).toMatchObject([{ reden_einde: '31', volgens_plan: false }]);
  expect(await trajecten(...under('Jeugdwet'))).toMatchObject([{ reden_einde: '31', volgens_plan: true }]);
});

test('a retour, an answer and a request are no event', async () => {
  const others = [told('WMO306', 'retour'), told('WMO319', 'antwoord'), told('WMO315', 'verzoek')];
  expect(await trajecten(...others)).toEqual([]);
  expect(await trajecten(assigned, ...others)).toMatchObject([{ start: null, einde: null }]);
});

test('an assignment of another gemeente stays with that gemeente', async () => {
  const rows = [assigned, { ...assigned, gemeente_bericht: 'GM0184' }];
  expect(await martsForTest({ 'iwmo-ijw': rows }, 'select gemeente from traject order by 1')).toEqual([
    { gemeente: 'GM0171' },
    { gemeente: 'GM0184' },
  ]);
});

test('lines of declarations with one number in several files all count, each by its own number', async () => {
  const other = { ...line, referentie: 'R2', bedrag_cent: 700, delivery: 'd2' };
  expect(await cents(line, other)).toEqual([{ cents: 5700 }]);
});

test('the same line number of another provider or under the other wet is another line', async () => {
  const others = [
    { ...line, aanbieder: '42420002', bedrag_cent: 200 },
    { ...line, wet: 'Jeugdwet', bedrag_cent: 30 },
  ];
  expect(await cents(line, ...others)).toEqual([{ cents: 5230 }]);
});

test('a line sent again counts once, as sent last, and a line that is not sent again stays', async () => {
  const second = { ...line, referentie: 'R2', bedrag_cent: 700 };
  const again = { ...line, dagtekening: '2024-03-09', bedrag_cent: 4000, delivery: 'd2' };
  expect(await cents(line, second, again)).toEqual([{ cents: 4700 }]);
  expect(await cents(again, second, line)).toEqual([{ cents: 4700 }]);
});

test('a credit is taken off, also under the number of the line that it takes back', async () => {
  const credit = { ...line, bedrag_cent: -5000, dagtekening: '2024-04-01', vorige_referentie: 'R1' };
  expect(await cents(line, { ...credit, referentie: 'R9' })).toEqual([{ cents: 0 }]);
  expect(await cents(line, credit)).toEqual([{ cents: 0 }]);
});

test('of two messages about one assignment the later one holds, in whatever order they come', async () => {
  const later = { ...assigned, dagtekening: '2024-06-01', toewijzingsdatum: '2024-01-02', einddatum: '2025-12-31' };
  const earlier = { ...assigned, einddatum: '2024-12-31' };
  for (const rows of [
    [earlier, later, started],
    [later, earlier, started],
  ])
    expect(await trajecten(...rows)).toMatchObject([{ einde: '2025-12-31' }]);
});

test('of two starts or stops of one care the later one holds, in whatever order they come', async () => {
  const later = { ...stopped, status: '2', dagtekening: '2024-07-05', einddatum: '2024-05-31' };
  for (const rows of [
    [assigned, started, stopped, later],
    [assigned, started, later, stopped],
  ])
    expect(await trajecten(...rows)).toMatchObject([{ einde: '2024-05-31' }]);
});

const four = (expected: object) => Array.from({ length: 4 }, () => expected);

/** Of two messages each order of the names of their files (hashes) and of their loading, each about an assignment of its own. */
const inEveryOrder = (...messages: readonly Record<string, string | number>[]) =>
  ['a', 'z'].flatMap((delivery) =>
    [0, 2].flatMap((rank) =>
      messages.map((one, at) => ({
        ...one,
        toewijzingnummer: `${delivery}${rank}`,
        ...(at === 0 ? { delivery, rank } : { delivery: 'm', rank: 1 }),
      })),
    ),
  );

test('what takes back or changes a message of its own Dagtekening wins from it, whatever files they are in', async () => {
  const undone = inEveryOrder(started, { ...started, status: '3' }, assigned);
  expect(await trajecten(...undone)).toMatchObject(four({ start: null }));
  expect(await trajecten(...inEveryOrder(assigned, { ...assigned, reden: '13', einddatum: '2024-01-03' }))).toEqual([]);
  const changed = inEveryOrder(stopped, { ...stopped, status: '2', einddatum: '2024-05-31' });
  expect(await trajecten(...changed)).toMatchObject(four({ einde: '2024-05-31' }));
});

test('of messages of one Dagtekening in one file the last one holds', async () => {
  const deleted = { ...started, status: '3' };
  expect(await trajecten(assigned, started, deleted)).toMatchObject([{ start: null }]);
  expect(await trajecten(assigned, started, deleted, started)).toMatchObject([{ start: '2024-01-15' }]);
});

test('of a line that was sent again on one Dagtekening the delivery that came later holds', async () => {
  const again = { ...line, bedrag_cent: 4000, delivery: 'm', rank: 1 };
  expect(await cents({ ...line, delivery: 'z', rank: 0 }, again)).toEqual([{ cents: 5000 }]);
  expect(await cents({ ...line, delivery: 'a', rank: 2 }, again)).toEqual([{ cents: 4000 }]);
});

test('says which message told the start, the end and its reason', async () => {
  const rows = [
    { ...assigned, delivery: 'd301', row_number: 11 },
    { ...started, delivery: 'd305', row_number: 22 },
    { ...stopped, delivery: 'd307', row_number: 33 },
  ];
  const cited = `select delivery, row_number::integer as row_number, start_delivery, start_row::integer as start_row,
    einde_delivery, einde_row::integer as einde_row, reden_delivery, reden_row::integer as reden_row from traject`;
  expect(await martsForTest({ 'iwmo-ijw': rows }, cited)).toEqual([
    {
      delivery: 'd301',
      row_number: 11,
      start_delivery: 'd305',
      start_row: 22,
      einde_delivery: 'd307',
      einde_row: 33,
      reden_delivery: 'd307',
      reden_row: 33,
    },
  ]);
  const ofAssignment = [{ ...assigned, einddatum: '2024-12-31', delivery: 'd301', row_number: 11 }, started];
  expect(await martsForTest({ 'iwmo-ijw': ofAssignment }, cited)).toMatchObject([
    {
      start_delivery: 'd1',
      start_row: 2,
      einde_delivery: 'd301',
      einde_row: 11,
      reden_delivery: null,
      reden_row: null,
    },
  ]);
});
