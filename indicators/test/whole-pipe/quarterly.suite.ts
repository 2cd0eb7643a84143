import { expect, test } from 'vitest';
import { declaredIn, groupsOf } from './declared-in.ts';
import { rowsOf } from './extract-rows.ts';
import { inFives } from './in-fives.ts';
import {
  applications,
  assignments,
  benefitApplications,
  benefits,
  care,
  contacts,
  referrals,
} from './person-extracts.ts';
import type { Pipe } from './pipe.ts';
import { lastDay, within } from './quarter-days.ts';
import { filled, iso, sound, words } from './sound-rows.ts';

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const median = (all: readonly number[]): number => {
  const sorted = all.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return Math.round(((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2);
};

/** Between the two nearest, as percentile_cont lays down in the SQL standard. */
const ninetieth = (all: readonly number[]): number => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * 0.9;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return Math.round(low + (at - Math.floor(at)) * (high - low));
};

const total = (rows: readonly { cents: number }[]): number => rows.reduce((sum, { cents }) => sum + cents, 0);

/** The figures of the Kwartaalrapportage USD. */
export function quarterlySuite({ extracts, release, released }: Pipe): void {
  const youthIn = (id: string, measure = 'main') => released(id, '2023Q2', { measure, group: 'Jeugdwet' });
  const youthAsked = (measure: string) => released('KW01', '2022Q1', { measure, group: 'Jeugdwet' });
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

  const runsIn2025 = (group: string) => released('KW02', '2025Q4', { group }).value;

  test('what runs at the end of 2025 of soorten zorg that both wetten know, under each of them', () => {
    const names = groupsOf();
    const running = care(extracts)
      .filter(({ start, end }) => start !== '' && start <= '2025-12-31' && (end === '' || end > '2025-12-31'))
      .map(({ wet, category }) => `${wet} ${names.get(`${wet} ${category}`)}`);
    const counted = (group: string) => running.filter((one) => one === group).length;
    // Together 64 of Vervoer: each wet has its own part. Of Persoonlijke verzorging nobody has any under the Wmo.
    expect(['Jeugdwet Vervoer', 'Wmo Vervoer', 'Jeugdwet Persoonlijke verzorging'].map(counted)).toEqual([22, 42, 19]);
    expect(['Jeugdwet Vervoer', 'Wmo Vervoer', 'Jeugdwet Persoonlijke verzorging'].map(runsIn2025)).toEqual([
      20, 40, 20,
    ]);
    expect(() => runsIn2025('Wmo Persoonlijke verzorging')).toThrow();
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
    const lasted = known.map((row) => days(iso(row['Datum aanvraag']), iso(row['Datum besluit'])));
    expect(wmoIn('dagen-tot-besluit').value).toBe(median(lasted));
    expect(lasted.length).toBeGreaterThan(20);
    expect(wmoIn('dagen-tot-besluit-p90').value).toBe(ninetieth(lasted));
    const day = lastDay('2023Q3');
    const waiting = all
      .filter((row) => row['Datum aanvraag'] !== '' && iso(row['Datum aanvraag']) <= day)
      .filter((row) => row['Datum besluit'] !== '' || row['Resultaat'] === '' || row['Resultaat'] === 'in behandeling')
      .filter((row) => row['Datum besluit'] === '' || iso(row['Datum besluit']) > day);
    expect(wmoIn('wacht-op-besluit').value).toBe(inFives(waiting.length));
  });

  test('Jeugd in 2022Q1: applications, decisions, days until one, and who waits for one', () => {
    const rows = applications(extracts).filter((row) => row['Wet'] === 'Jeugdwet');
    const all = [...new Map(rows.map((row) => [row['Beschikkingnummer'], row])).values()];
    const day = lastDay('2022Q1');
    expect(youthAsked('main').value).toBe(inFives(all.filter((row) => within('2022Q1')(row['Datum aanvraag'])).length));
    const decided = all
      .filter((row) => ['toegekend', 'afgewezen'].includes(row['Resultaat'] ?? ''))
      .filter((row) => within('2022Q1')(row['Datum besluit']));
    expect(youthAsked('besluiten').value).toBe(inFives(decided.length));
    const known = decided.filter((row) => row['Datum aanvraag'] !== '');
    expect(youthAsked('dagen-tot-besluit').value).toBe(
      median(known.map((row) => days(iso(row['Datum aanvraag']), iso(row['Datum besluit'])))),
    );
    const undecided = all
      .filter((row) => row['Datum aanvraag'] !== '' && iso(row['Datum aanvraag']) <= day)
      .filter((row) => row['Datum besluit'] !== '' || row['Resultaat'] === '' || row['Resultaat'] === 'in behandeling')
      .filter((row) => row['Datum besluit'] === '' || iso(row['Datum besluit']) > day);
    expect(youthAsked('wacht-op-besluit').value).toBe(inFives(undecided.length));
  });

  test('on the last day of 2023Q1: granted, and care has not begun, for Wmo and for Jeugdwet', () => {
    const day = lastDay('2023Q1');
    const waiting = assignments(extracts)
      .map((row) => ({
        wet: row['Wet'],
        granted: iso(row['Datum besluit'] || row['Ingangsdatum']),
        begun: iso(row['Start zorg'] || (row['Leveringsvorm'] === 'PGB' ? row['Ingangsdatum'] : '')),
      }))
      .filter(({ granted, begun }) => granted <= day && (begun === '' || begun > day));
    for (const group of ['Wmo', 'Jeugdwet']) {
      const own = waiting.filter(({ wet }) => wet === group).length;
      expect(own).toBeGreaterThan(10);
      expect([group, released('KW03', '2023Q1', { measure: 'wacht-op-start', group }).value]).toEqual([
        group,
        inFives(own),
      ]);
    }
  });

  test('days from the loket to care that began in 2022Q4, for Wmo and for Jeugdwet', () => {
    const contactDay = new Map(
      contacts(extracts, 2021, 2022).map((row) => [row['Contactnummer'], iso(row['Datum contact'])]),
    );
    const starts = Map.groupBy(care(extracts), (each) => each.person);
    const waits = new Map<string, Map<string, number>>([
      ['Wmo', new Map()],
      ['Jeugdwet', new Map()],
    ]);
    for (const row of referrals(extracts, 2021, 2022)) {
      if (row['Bestemming'] !== 'maatwerkvoorziening') continue;
      const contact = contactDay.get(row['Contactnummer']) ?? iso(row['Datum verwijzing']);
      const [first] = (starts.get(`${row['BSN']}|${row['Wet']}`) ?? [])
        .map(({ start }) => start)
        .filter((start) => start !== '' && start >= contact && days(contact, start) <= 365)
        .toSorted();
      if (first !== undefined && first >= '2022-10-01' && first <= '2022-12-31')
        waits.get(row['Wet'] ?? '')?.set(row['Contactnummer'] ?? '', days(contact, first));
    }
    for (const [wet, own] of waits)
      expect([wet, released('I22', '2022Q4', { group: wet }).value]).toEqual([wet, median([...own.values()])]);
  });

  test('money per domain: what the ledger of 2022 says of each taakveld up to and with the second quarter', () => {
    const lines = sound(rowsOf(extracts, 'grootboek-2022'), ['Boekjaar', 'Boekingsnummer'], {
      '*Boekingsnummer': filled,
      '*Boekjaar': words('2022'),
      '*Kwartaal': words('1|2|3|4'),
      '*Taakveld': filled,
      '*Lasten of baten': words('L|B'),
      '*D/C': words('D|C'),
      '*Bedrag': (cell) => /^-?\d{1,3}(\.\d{3})*,\d\d$/.test(cell),
    });
    const spent = (taakveld: string, quarters: readonly string[]) =>
      lines
        .filter((row) => row['Taakveld'] === taakveld && quarters.includes(row['Kwartaal'] ?? ''))
        .reduce((sum, row) => {
          const cents = Math.round(Number(row['Bedrag']?.replaceAll('.', '').replace(',', '.')) * 100);
          return sum + (row['D/C'] === 'D' ? cents : -cents);
        }, 0) / 100;
    // The table of the plan for 2022, x EUR 1.000.
    const budgets = { '6.3': 2757, '6.4': 6834, '6.5': 2506, '6.6': 1466, '6.71': 7870, '6.72': 13_853, '6.82': 1310 };
    for (const [code, thousands] of Object.entries(budgets)) {
      const own = release().budget.filter((line) => line.by === 'taakveld' && line.code === code && line.year === 2022);
      expect([code, own.find(({ quarter }) => quarter === null)?.budget]).toEqual([code, thousands * 1000]);
      const second = own.find(({ quarter }) => quarter === 2);
      expect(second?.realised).toBeCloseTo(spent(code, ['2']), 2);
      expect(second?.percentOfBudget).toBeCloseTo((100 * spent(code, ['1', '2'])) / (thousands * 1000), 1);
    }
  });

  test('the trend: bijstand that runs on the last day of every quarter, but for those that are hidden', () => {
    const all = benefits(extracts)
      .filter((row) => ['algemene bijstand', 'IOAW', 'IOAZ'].includes(row['Soort'] ?? ''))
      .map((row) => [iso(row['Ingangsdatum']), iso(row['Einddatum'])] as const);
    const series = release()
      .otherSets?.find(({ id }) => id === 'KW05')
      ?.observations.filter((o) => o.measure === 'main' && o.group === 'Inkomen' && o.value !== null);
    expect(series?.length).toBeGreaterThan(24);
    for (const { period, value } of series ?? []) {
      const day = lastDay(period);
      const running = all.filter(([start, end]) => start <= day && (end === '' || end > day)).length;
      expect([period, value]).toEqual([period, inFives(running)]);
    }
  });

  test('Inkomen, Participatie, bijzondere bijstand and Minima on the last day of 2021Q4, and what began and ended then', () => {
    const all = benefits(extracts);
    const day = lastDay('2021Q4');
    const of = {
      Inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'],
      Participatie: ['loonkostensubsidie'],
      'Bijzondere bijstand': ['bijzondere bijstand'],
      Minima: ['minimaregeling'],
    };
    const runningThen = all.filter(
      (row) => iso(row['Ingangsdatum']) <= day && (row['Einddatum'] === '' || iso(row['Einddatum']) > day),
    );
    const perKind = [...Map.groupBy(runningThen, (row) => row['Soort'] ?? '')].map(([group, own]) => {
      const { status, value } = released('KW06', '2021Q4', { group });
      return [group, status === 'suppressed' ? 'hidden' : value === inFives(own.length)];
    });
    expect(perKind.length).toBe(6);
    expect(perKind.filter(([, same]) => same === false)).toEqual([]);
    expect(perKind.filter(([, same]) => same === true).length).toBeGreaterThan(2);
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

  test('applications for Inkomen and Bijzondere bijstand in 2021Q4: decisions, days until one, and who waits', () => {
    const day = lastDay('2021Q4');
    const of = { Inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'], 'Bijzondere bijstand': ['bijzondere bijstand'] };
    for (const [group, kinds] of Object.entries(of)) {
      const own = benefitApplications(extracts).filter((row) => kinds.includes(row['Soort'] ?? ''));
      const figure = (measure: string) => released('KW07', '2021Q4', { measure, group });
      expect(figure('main').value).toBe(inFives(own.filter((row) => within('2021Q4')(row['Datum aanvraag'])).length));
      const decided = own
        .filter((row) => ['toegekend', 'afgewezen'].includes(row['Resultaat'] ?? ''))
        .filter((row) => within('2021Q4')(row['Datum besluit']));
      expect(figure('besluiten').value).toBe(inFives(decided.length));
      const granted = decided.filter((row) => row['Resultaat'] === 'toegekend').length;
      expect(figure('toegekend')).toMatchObject({
        numerator: inFives(granted),
        denominator: inFives(decided.length),
      });
      const lasted = decided.map((row) => days(iso(row['Datum aanvraag']), iso(row['Datum besluit'])));
      expect(figure('dagen-tot-besluit').value).toBe(median(lasted));
      expect(figure('dagen-tot-besluit-p90').value).toBe(ninetieth(lasted));
      const waiting = own
        .filter((row) => iso(row['Datum aanvraag']) <= day)
        .filter((row) => row['Datum besluit'] === '' || iso(row['Datum besluit']) > day);
      expect(figure('wacht-op-besluit').value).toBe(inFives(waiting.length));
    }
  });

  test('what providers declared in 2025Q2 per soort zorg, of a wet too, and per aanbieder of a wet, and what is hidden: that of few residents, or mostly of one', () => {
    const own = declaredIn(extracts, '2025-04-01', '2025-06-30');
    const groups = Map.groupBy(own, ({ group }) => group);
    // In these no row is refused.
    for (const group of ['Begeleiding', 'Beschermd wonen en opvang', 'Pleegzorg', 'Jeugdbescherming', 'Vervoer'])
      expect([group, released('KW04', '2025Q2', { group }).value]).toEqual([
        group,
        // To EUR 1.000.
        Math.round(total(groups.get(group) ?? []) / 100_000) * 1000,
      ]);
    // What the Wmo cost less its other groups would be that of Kortdurend verblijf, which is of few.
    const beside = new Set(['Dagbesteding', 'Wmo Dagbesteding']);
    const perWet = Map.groupBy(own, ({ wetAndGroup }) => wetAndGroup);
    for (const group of ['Wmo Vervoer', 'Jeugdwet Vervoer'])
      expect([group, released('KW04', '2025Q2', { group }).value]).toEqual([
        group,
        Math.round(total(perWet.get(group) ?? []) / 100_000) * 1000,
      ]);
    for (const [group, rows] of [...groups, ...perWet, ...Map.groupBy(own, ({ wetAndProvider }) => wetAndProvider)]) {
      const each = [...Map.groupBy(rows, (one) => one.person).values()].map(total).toSorted((a, b) => b - a);
      const [all, largest = 0, second = 0] = [each.reduce((sum, one) => sum + one, 0), ...each];
      const hidden =
        beside.has(group) || each.length < 5 || largest > 0.75 * all || all - largest - second < 0.1 * largest;
      expect([group, released('KW04', '2025Q2', { group }).status]).toEqual([group, hidden ? 'suppressed' : 'ok']);
    }
  });
}
