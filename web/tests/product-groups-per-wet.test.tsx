import { nothingAdopted } from 'server/cycle/adopted.ts';
import { reportOf } from 'server/reports/content/report-of.ts';
import { htmlTables } from 'server/reports/testing/tables-of.ts';
import { writeReport } from 'server/reports/write-report.ts';
import { groupsOfBoth } from 'server/testing/groups-of-both.ts';
import { releaseOfRows } from 'server/testing/release-of-rows.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served } from './served.tsx';
import { textsOf } from './text-of-page.ts';

/** What ran at the end of each quarter, in fives; the largest change first. */
const expected = {
  jeugd: [
    ['Vervoer', 20, 35],
    ['Persoonlijke verzorging', 20, 20],
  ],
  wmo: [
    ['Begeleiding', 30, 30],
    ['Vervoer', 40, 40],
  ],
} as const;

let server: Awaited<ReturnType<typeof served>>;
let release: Awaited<ReturnType<typeof releaseOfRows>>;

beforeAll(async () => {
  release = await releaseOfRows({ given: groupsOfBoth, ids: ['KW02'] });
  server = await served(release);
});
afterAll(() => server.app.close());

test('the API tells of a product group of both wetten what runs within each, and nothing of a wet in which nobody has it', async () => {
  const { domains } = (await server.app.inject('/v1/quarterly-reports/2024Q2')).json();
  for (const [id, rows] of Object.entries(expected)) {
    const { movements } = domains.find((one: { id: string }) => one.id === id);
    const found = movements.flatMap(({ items }: { items: { group: string; before: object; now: object }[] }) => items);
    expect([id, found]).toEqual([
      id,
      rows.map(([group, before, now]) => ({
        group,
        before: { period: '2024Q1', value: before, status: 'ok' },
        now: { period: '2024Q2', value: now, status: 'ok' },
      })),
    ]);
  }
});

test('so does the page', async () => {
  for (const [id, rows] of Object.entries(expected)) {
    const texts = textsOf((await server.app.inject(`/kwartaalrapportage?domein=${id}`)).body);
    for (const [group, before, now] of rows)
      expect([id, group, texts.join('|')]).toEqual([
        id,
        group,
        expect.stringContaining(`|${group}|${before} voorzieningen|${now} voorzieningen|`),
      ]);
    expect(texts.includes('Persoonlijke verzorging')).toBe(id === 'jeugd');
  }
});

test('and so does the report', async () => {
  const id = '2024-kwartaalrapportage-2';
  const moment = { id, year: 2024, moment: 'kwartaalrapportage 2' };
  const at = '2024-07-20T09:00:00.000Z';
  const report = reportOf(
    { id, moment, hash: null, at, release, previous: null, adopted: nothingAdopted },
    'volledig',
    new Map(),
  );
  const tables = htmlTables(await writeReport(report, 'html', { browser: null }));
  const found = tables.filter(({ caption }) => caption === 'Grootste verschillen per soort zorg: lopend');
  const wanted = Object.values(expected).map((rows) =>
    rows.map(([group, ...values]) => [group, ...values.map(String)]),
  );
  expect(found.map(({ rows }) => rows.map((row) => row.slice(0, 3)))).toEqual(wanted);
});
