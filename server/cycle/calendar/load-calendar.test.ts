import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createHash } from 'node:crypto';
import { buildApp } from '../../app.ts';
import { emptyWarehouse } from '../../testing/sample-warehouse.ts';
import { onDay } from '../../testing/on-day.ts';
import { loaderOf } from '../../uploads/run-loader.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const delivered = [
  'Jaar;Moment;Uiterlijk;Geleverd',
  '2023;begroting;2023-11-01;2023-10-30',
  '2024;perspectiefnota;2024-05-20;2024-05-18',
  '2024;najaarsrapportage;2024-10-15;',
  '',
].join('\r\n');

/** Forty clients asked over 2022. */
const asked = [
  'Respondent;Jaar;Wet;Leeftijdsgroep;Geslacht;Woonplaats;Wist waar hulp;Toegang niet belemmerend;Beter redden;Weet cliëntondersteuning;Opmerking',
  ...Array.from({ length: 40 }, (_, at) => `${at + 1};2022;Wmo;75+;V;Ens;mee eens;mee eens;mee eens;ja;`),
  '',
].join('\r\n');

test(
  'a day that passes, and a moment that is frozen, are in the figure on timely reports, through the loader, by themselves',
  { timeout: 180_000 },
  async () => {
    const folder = await emptyWarehouse();
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const [warehouse, extracts] = [join(folder, 'magazijn'), join(folder, 'bestanden')];
    await mkdir(extracts);
    await writeFile(join(extracts, 'kalender.csv'), delivered);
    await writeFile(join(extracts, 'ervaring.csv'), asked);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const loader = loaderOf(warehouse, { signal: new AbortController().signal, say });
    await onDay('2024-10-01', folder, () => loader.read(['load', extracts]));

    const sha256 = createHash('sha256').update('geheim').digest();
    const readers = [{ name: 'controller', role: 'controller' as const, sha256 }];
    const { app, generations } = await buildApp({ warehouse, web: '/nergens', say, readers });
    ends.push(() => app.close());
    const figure = async (year: string) => {
      const { items } = (await app.inject('/v1/indicators/I31/observations')).json();
      return items.find(
        ({ period, measure }: { period: string; measure: string }) => period === year && measure === 'main',
      );
    };
    const told = () => {
      const { asOf, goals, indicators } = generations.current().release;
      const known = indicators.filter(({ id }) => id === 'I07' || id === 'I21');
      return { asOf, goals: goals?.filter(({ goal }) => goal !== '4.2'), verdicts: known.map((one) => one.verdicts) };
    };
    const before = told();
    expect(before.asOf).toBe('2022-12-31');
    // Of the one that was due by then; since, the day of another passed, and nobody did a thing.
    expect(await figure('2024')).toMatchObject({ value: 100, denominator: 1 });
    await expect.poll(async () => (await figure('2024'))?.denominator, { timeout: 60_000, interval: 200 }).toBe(2);
    expect(await figure('2024')).toMatchObject({ value: 50 });

    // On the day before it is due; the loader has the clock of now, by which it is.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-14T10:00:00Z') });
    const frozen = await app.inject({
      method: 'POST',
      url: '/v1/moments/2024-najaarsrapportage/snapshots',
      headers: { authorization: 'Bearer geheim' },
      payload: {},
    });
    vi.useRealTimers();
    expect(frozen.statusCode).toBe(200);
    await expect.poll(async () => (await figure('2024'))?.value, { timeout: 60_000, interval: 200 }).toBe(100);
    // A calendar counts nothing: no other verdict moved, though its period ends this year.
    expect(told()).toEqual(before);
    // Another year of the same calendar stays what it was.
    expect(await figure('2023')).toMatchObject({ value: 100, denominator: 1 });
    const { items } = (await app.inject('/v1/calendar')).json();
    expect(items.find(({ id }: { id: string }) => id === '2024-najaarsrapportage')).toMatchObject({
      inFigures: true,
      delivered: '2024-10-14',
      onTime: true,
      from: 'levering',
    });
    expect(said.filter((line) => line.startsWith('De kalender'))).toEqual([]);
  },
);
