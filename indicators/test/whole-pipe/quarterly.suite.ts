import { expect, test } from 'vitest';
import { declaredIn } from './declared-in.ts';
import { rowsOf } from './extract-rows.ts';
import { inFives } from './in-fives.ts';
import { applications, care } from './person-extracts.ts';
import type { Pipe } from './pipe.ts';
import { lastDay, within } from './quarter-days.ts';
import { filled, isDate, iso, person, sound, words } from './sound-rows.ts';

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const median = (all: readonly number[]): number => {
  const sorted = all.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return Math.round(((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2);
};

const total = (rows: readonly { cents: number }[]): number => rows.reduce((sum, { cents }) => sum + cents, 0);

/** The figures of the Kwartaalrapportage USD. */
export function quarterlySuite({ extracts, released }: Pipe): void {
  const youthIn = (id: string, measure = 'main') => released(id, '2023Q2', { measure, group: 'Jeugdwet' });
  const wmoIn = (measure: string) => released('KW01', '2023Q3', { measure, group: 'Wmo' });

  test('Jeugd in 2023Q2: running, residents, begun, ended and how long it lasted', () => {
    const youth = care(extracts).filter(({ wet, start }) => wet === 'Jeugdwet' && start !== '');
    const day = lastDay('2023Q2');
    const running = youth.filter(({ start, end }) => start <= day && (end === '' || end > day));
    expect(youthIn('KW02').value).toBe(inFives(running.length));
    expect(youthIn('KW03').value).toBe(inFives(new Set(running.map((each) => each.person)).size));
    const begun = youth.filter(({ start }) => start >= '2023-04-01' && start <= day);
    expect(youthIn('KW03', 'instroom').value).toBe(inFives(begun.length));
    const ended = youth.filter(({ end, reason }) => end >= '2023-04-01' && end <= day && reason !== '20');
    expect(youthIn('KW03', 'uitstroom').value).toBe(inFives(ended.length));
    expect(youthIn('KW03', 'duur').value).toBe(median(ended.map(({ start, end }) => days(start, end))));
  });

  test('hulp bij het huishouden runs in the report, though not in I17', () => {
    const day = lastDay('2022Q4');
    const help = care(extracts)
      .filter(({ wet, category }) => wet === 'Wmo' && category === '01')
      .filter(({ start, end }) => start !== '' && start <= day && (end === '' || end > day));
    expect(released('KW02', '2022Q4', { group: 'Huishoudelijke ondersteuning' }).value).toBe(inFives(help.length));
  });

  test('Wmo in 2023Q3: applications, decisions, days until one, and who waits for one', () => {
    const once = new Map(
      applications(extracts)
        .filter((row) => row['Wet'] === 'Wmo')
        .map((row) => [row['Beschikkingnummer'], row]),
    );
    const all = [...once.values()];
    expect(wmoIn('main').value).toBe(inFives(all.filter((row) => within('2023Q3')(row['Datum aanvraag'])).length));
    const decided = all
      .filter((row) => ['toegekend', 'afgewezen'].includes(row['Resultaat'] ?? ''))
      .filter((row) => within('2023Q3')(row['Datum besluit']));
    expect(wmoIn('besluiten').value).toBe(inFives(decided.length));
    const granted = decided.filter((row) => row['Resultaat'] === 'toegekend').length;
    expect(wmoIn('toegekend')).toMatchObject({ numerator: inFives(granted), denominator: inFives(decided.length) });
    const known = decided.filter((row) => row['Datum aanvraag'] !== '');
    expect(wmoIn('dagen-tot-besluit').value).toBe(
      median(known.map((row) => days(iso(row['Datum aanvraag']), iso(row['Datum besluit'])))),
    );
    const day = lastDay('2023Q3');
    const waiting = all
      .filter((row) => row['Datum aanvraag'] !== '' && iso(row['Datum aanvraag']) <= day)
      .filter((row) => row['Datum besluit'] !== '' || row['Resultaat'] === '' || row['Resultaat'] === 'in behandeling')
      .filter((row) => row['Datum besluit'] === '' || iso(row['Datum besluit']) > day);
    expect(wmoIn('wacht-op-besluit').value).toBe(inFives(waiting.length));
  });

  test('Inkomen, Participatie, bijzondere bijstand and Minima on the last day of 2021Q4, and what began and ended then', () => {
    const all = sound(
      rowsOf(extracts, 'participatie', { encoding: 'utf-8' }),
      ['Uitkeringnummer'],
      {
        '*Uitkeringnummer': filled,
        ...person,
        // Of a few the register knows only the year.
        Geboortedatum: (cell) => isDate(cell) || /^00-00-\d{4}$/.test(cell),
        '*Soort': words('algemene bijstand|bijzondere bijstand|IOAW|IOAZ|loonkostensubsidie|minimaregeling'),
        '*Ingangsdatum': isDate,
        Einddatum: isDate,
      },
      [['Ingangsdatum', 'Einddatum']],
    );
    const day = lastDay('2021Q4');
    const of = {
      Inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'],
      Participatie: ['loonkostensubsidie'],
      'Bijzondere bijstand': ['bijzondere bijstand'],
      Minima: ['minimaregeling'],
    };
    for (const [group, kinds] of Object.entries(of)) {
      const own = all.filter((row) => kinds.includes(row['Soort'] ?? ''));
      const running = own
        .filter((row) => iso(row['Ingangsdatum']) <= day)
        .filter((row) => row['Einddatum'] === '' || iso(row['Einddatum']) > day);
      const figure = (measure: string) => released('KW05', '2021Q4', { measure, group }).value;
      expect(figure('main')).toBe(inFives(running.length));
      expect(figure('inwoners')).toBe(inFives(new Set(running.map((row) => row['BSN'])).size));
      expect(figure('instroom')).toBe(inFives(own.filter((row) => within('2021Q4')(row['Ingangsdatum'])).length));
      const ended = own.filter((row) => within('2021Q4')(row['Einddatum']));
      expect(figure('uitstroom')).toBe(inFives(ended.length));
      expect(figure('duur')).toBe(median(ended.map((row) => days(iso(row['Ingangsdatum']), iso(row['Einddatum'])))));
    }
  });

  test('what providers declared in 2025Q2 per soort zorg and per aanbieder of a wet, and what is hidden: that of few residents, or mostly of one', () => {
    const own = declaredIn(extracts, '2025-04-01', '2025-06-30');
    const groups = Map.groupBy(own, ({ group }) => group);
    // In these no row is refused.
    for (const group of ['Begeleiding', 'Beschermd wonen en opvang', 'Pleegzorg', 'Jeugdbescherming', 'Vervoer'])
      expect([group, released('KW04', '2025Q2', { group }).value]).toEqual([
        group,
        Math.round(total(groups.get(group) ?? []) / 100),
      ]);
    for (const [group, rows] of [...groups, ...Map.groupBy(own, ({ wetAndProvider }) => wetAndProvider)]) {
      const each = [...Map.groupBy(rows, (one) => one.person).values()].map(total).toSorted((a, b) => b - a);
      const [all, largest = 0, second = 0] = [each.reduce((sum, one) => sum + one, 0), ...each];
      const hidden = each.length < 5 || largest > 0.75 * all || all - largest - second < 0.1 * largest;
      expect([group, released('KW04', '2025Q2', { group }).status]).toEqual([group, hidden ? 'suppressed' : 'ok']);
    }
  });
}
