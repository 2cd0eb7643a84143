import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { dueNotices, lateNotices, signalNotices } from './notices-of.ts';

const release = sampleRelease();
const name = 'Mate van behalen van individuele resultaatafspraken: uitstroomratio';

test('a signal is told by the name of its indicator and its quarter, and of invented figures that they are', () => {
  expect(signalNotices(release)).toEqual([
    {
      id: 'signaal/I20/main/2024Q4',
      kind: 'signaal',
      title: `Nieuw signaal in verzonnen cijfers: ${name}, 4e kwartaal 2024`,
      path: '/indicatoren/uitstroomratio',
    },
  ]);
  const indicators = release.indicators.map((one) => ({ ...one, invented: false }));
  expect(signalNotices({ ...release, indicators })[0]?.title).toBe(`Nieuw signaal: ${name}, 4e kwartaal 2024`);
});

test('a kind of file is late the day after its next one was expected, whatever older files of it said; an invented one never', () => {
  const [delivery] = release.deliveries;
  if (delivery === undefined) throw new Error('a delivery expected');
  const files = (invented: boolean) => ({
    deliveries: [
      { ...delivery, invented, nextDue: '2025-11-01' },
      { ...delivery, invented, nextDue: '2026-02-14' },
      { ...delivery, kind: 'bezwaren', invented, nextDue: null },
    ],
  });
  expect(lateNotices(files(false), '2026-02-14')).toEqual([]);
  expect(lateNotices(files(false), '2026-02-15').map(({ id, title }) => [id, title])).toEqual([
    [
      'te laat/backoffice-voorzieningen/2026-02-14',
      'Te laat: Voorzieningen Wmo en Jeugd. Verwacht op 14 februari 2026',
    ],
  ]);
  expect(lateNotices(files(true), '2026-02-15')).toEqual([]);
});

test('a report is told of from ten days before its date until it is delivered; a date that we propose is no date', () => {
  const line = {
    year: 2026,
    moment: 'voorjaarsrapportage',
    due: '2026-06-05',
    delivered: null,
    prepares: 'x',
    adopts: 'y',
  };
  const written = { ...line, id: '2026-voorjaarsrapportage', version: 1, role: 'controller', writtenAt: '' };
  const on = (today: string, delivered: string | null = null) =>
    dueNotices(release, { calendar: [{ ...written, delivered }], snapshots: [] }, today).map(({ title }) => title);
  const told = ['Voorjaarsrapportage 2026 moet uiterlijk 5 juni 2026 klaar zijn'];
  expect([on('2026-05-25'), on('2026-05-26'), on('2026-06-05'), on('2026-06-06')]).toEqual([[], told, told, []]);
  expect(on('2026-05-26', '2026-05-20')).toEqual([]);
  // Our own proposal for the perspectiefnota is 20 May.
  expect(on('2026-05-15')).toEqual([]);
});
