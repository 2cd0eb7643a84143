import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesWithNumbers } from 'etl/numbers-for-test.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation, Release } from './release/schema.ts';
import { attack } from './test/whole-pipe/disclosure-attack.ts';
import { careSuite } from './test/whole-pipe/care.suite.ts';
import { quarterlySuite } from './test/whole-pipe/quarterly.suite.ts';
import { controlSuite } from './test/whole-pipe/control.suite.ts';
import { filesOf, rowsOf } from './test/whole-pipe/extract-rows.ts';
import { assignments, care, contacts, referrals, signals } from './test/whole-pipe/person-extracts.ts';
import { inFives } from './test/whole-pipe/in-fives.ts';
import { distinct, lastDay, within } from './test/whole-pipe/quarter-days.ts';
import { provenanceSuite } from './test/whole-pipe/provenance.suite.ts';
import { respondents, weight } from './test/whole-pipe/respondents.ts';
import { filled, isBsn, isDate, isDecimal, iso, person, places, sound, words } from './test/whole-pipe/sound-rows.ts';
import { toOneDecimal } from './test/whole-pipe/to-one-decimal.ts';

/*
 * From extract to release through the real commands; what is expected is counted here, straight from the extract files,
 * with reading and judging of its own: nothing of the product is imported but the type of the release, and a search for numbers.
 */

const folder = mkdtempSync(join(tmpdir(), 'whole-pipe-'));
const extracts = join(folder, 'extracts');
const warehouse = join(folder, 'data', 'warehouse');
const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', maxBuffer: 2 ** 24 });
const rows = (start: string, how = {}) => rowsOf(extracts, start, how);
let release: Release;
let told: string;

beforeAll(() => {
  node('fixtures/generate.ts', extracts);
  told = node('indicators/main.ts', 'load', extracts, '--warehouse', warehouse, '--report', join(folder, 'reports'));
  const generation = readFileSync(join(warehouse, 'current'), 'utf8').trim();
  release = JSON.parse(readFileSync(join(warehouse, 'generations', generation, 'release.json'), 'utf8'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Figure = Pick<Observation, 'numerator' | 'denominator' | 'value'>;
function released(
  id: string,
  period: string,
  { measure = 'main', group = null }: { measure?: string; group?: string | null } = {},
): Observation {
  const found = [...release.indicators, ...(release.otherSets ?? [])]
    .find((indicator) => indicator.id === id)
    ?.observations.filter((each) => each.region === 'GM0171' && each.measure === measure && each.period === period)
    .filter((each) => each.group === group);
  const [only, other] = found ?? [];
  if (only === undefined || other !== undefined) throw new Error(`${id} ${period}: ${found?.length} observations`);
  return only;
}
/** Counts of persons and cases are shown in fives. */
const count = (value: number): Partial<Figure> => ({ numerator: inFives(value), value: inFives(value) });
const share = (yes: number, all: number): Partial<Figure> => ({
  numerator: inFives(yes),
  denominator: inFives(all),
  value: toOneDecimal((100 * inFives(yes)) / inFives(all)),
});

test('the loket: handed over, answered in the voorveld, referred', () => {
  const inQ2 = contacts(extracts, 2024).filter((row) => within('2024Q2')(row['Datum contact']));
  expect(released('I33', '2024Q2')).toMatchObject(
    share(inQ2.filter((row) => row['Doorgegeven'] === 'J').length, inQ2.length),
  );

  const nearby = contacts(extracts, 2020)
    .filter((row) => within('2020Q2')(row['Datum contact']))
    .filter((row) => ['algemene voorziening', 'eigen netwerk'].includes(row['Uitkomst'] ?? ''));
  expect(released('I18', '2020Q2')).toMatchObject(count(nearby.length));
  const inEmmeloord = nearby.filter((row) => row['Woonplaats'] === 'Emmeloord');
  expect(released('I18', '2020Q2', { group: 'Emmeloord' })).toMatchObject(count(inEmmeloord.length));

  const referred = referrals(extracts, 2023).filter((row) => within('2023Q3')(row['Datum verwijzing']));
  const to = (place: string) =>
    distinct(
      referred.filter((row) => row['Bestemming'] === place),
      'BSN',
    );
  const general = to('algemene voorziening');
  expect(released('I09', '2023Q3')).toMatchObject(share(general, general + to('maatwerkvoorziening')));
});

test('debts: signals, contact attempts and new trajectories', () => {
  const all = signals(extracts);
  const received = all.filter((row) => within('2022Q4')(row['Datum ontvangst']));
  const tried = all.filter((row) => within('2022Q4')(row['Datum contactpoging']));
  const residents = distinct(received, 'BSN');
  expect(released('I14', '2022Q4')).toMatchObject(count(residents));
  expect(released('I15', '2022Q4')).toMatchObject(count(distinct(tried, 'BSN')));
  const reached = distinct(
    received.filter((row) => row['Datum contactpoging'] !== ''),
    'BSN',
  );
  expect(released('I15', '2022Q4', { measure: 'aandeel-van-signalen' })).toMatchObject(share(reached, residents));

  const begun = sound(
    rows('schulddienstverlening'),
    ['Trajectnummer'],
    {
      '*Trajectnummer': filled,
      ...person,
      '*Datum aanmelding': isDate,
      Startdatum: isDate,
      Einddatum: isDate,
      'Totale schuld': (cell) => isDecimal(cell) && !cell.startsWith('-'),
    },
    [['Datum aanmelding', 'Startdatum']],
  ).filter((row) => within('2024Q2')(row['Startdatum']));
  expect(released('I16', '2024Q2')).toMatchObject(count(begun.length));
});

test('care: running on the last day of the quarter, ended as agreed, and the wait for it', () => {
  const all = care(extracts);
  const day = lastDay('2022Q4');
  const running = all
    .filter(({ start, end }) => start !== '' && start <= day && (end === '' || end > day))
    .filter(({ wet, category = '' }) => wet !== 'Wmo' || !['01', '11', '12', '13', '14'].includes(category));
  expect(released('I17', '2022Q4')).toMatchObject(count(running.length));
  const youth = running.filter(({ wet }) => wet === 'Jeugdwet').length;
  expect(released('I17', '2022Q4', { group: 'Jeugdwet' })).toMatchObject(count(youth));

  const everybody = rows('03759ned', { encoding: 'utf-8' }).find(
    (row) =>
      row['RegioS'] === 'GM0171' &&
      row['Perioden'] === '2022JJ00' &&
      row['Geslacht'] === 'T001038' &&
      row['Leeftijd'] === '10000' &&
      row['BurgerlijkeStaat'] === 'T001019',
  );
  const residents = Number(
    Object.entries(everybody ?? {}).find(([name]) => name.startsWith('BevolkingOp1Januari'))?.[1],
  );
  expect(released('I17', '2022Q4', { measure: 'per-1000-inwoners' })).toMatchObject({
    numerator: inFives(running.length),
    denominator: residents,
    value: toOneDecimal((1000 * inFives(running.length)) / residents),
  });

  const ended = all
    .filter(({ start, end }) => start !== '' && end >= '2023-04-01' && end <= '2023-06-30')
    .filter(({ reason }) => reason !== '20');
  const asAgreed = ended.filter(({ wet, reason }) => reason === (wet === 'Wmo' ? '19' : '31'));
  expect(released('I20', '2023Q2')).toMatchObject(share(asAgreed.length, ended.length));

  const contactDay = new Map(
    contacts(extracts, 2021, 2022).map((row) => [row['Contactnummer'], iso(row['Datum contact'])]),
  );
  const starts = Map.groupBy(all, (each) => each.person);
  const waits = new Map<string, number>();
  for (const row of referrals(extracts, 2021, 2022)) {
    if (row['Bestemming'] !== 'maatwerkvoorziening' || row['Wet'] === '') continue;
    const contact = contactDay.get(row['Contactnummer']) ?? iso(row['Datum verwijzing']);
    const days = (starts.get(`${row['BSN']}|${row['Wet']}`) ?? [])
      .map(({ start }) => ({ start, days: (Date.parse(start) - Date.parse(contact)) / 86_400_000 }))
      .filter((each) => each.days >= 0 && each.days <= 365)
      .toSorted((a, b) => a.days - b.days);
    const [first] = days;
    if (first && first.start >= '2022-07-01' && first.start <= '2022-09-30')
      waits.set(`${row['Contactnummer']}|${row['Wet']}`, first.days);
  }
  const sorted = [...waits.values()].toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  expect(released('I22', '2022Q3')).toMatchObject({ n: inFives(sorted.length), value: Math.round(median) });
  expect(released('I22', '2022Q3', { measure: 'binnen-norm' })).toMatchObject(
    share(sorted.filter((days) => days <= 56).length, sorted.length),
  );
});

test('messages: Jeugdwet care that began in 2025Q3 as the 305 says, and the pgb that no message tells', () => {
  const begun = new Set<string>();
  for (const xml of filesOf(extracts, 'JW305', '.xml').map((bytes) => bytes.toString('utf8'))) {
    for (const [client] of xml.matchAll(/<jw305:Client>.*?<\/jw305:Client>/gs)) {
      const bsn = /<jw305:Bsn>(.*?)</.exec(client)?.[1] ?? '';
      for (const [product] of client.matchAll(/<jw305:StartProduct>.*?<\/jw305:StartProduct>/gs)) {
        const value = (name: string) => new RegExp(`<\\w+:${name}>(.*?)<`).exec(product)?.[1] ?? '';
        const day = value('Begindatum').split('-').toReversed().join('-');
        const known =
          /^(3[1-8]|4[0-9]|5[0-5])$/.test(value('Categorie')) && /^[1239]$/.test(value('StatusAanlevering'));
        if (!isBsn(bsn) || !known || value('ToewijzingNummer') === '' || !within('2025Q3')(day)) continue;
        if (value('StatusAanlevering') === '3') begun.delete(value('ToewijzingNummer'));
        else begun.add(value('ToewijzingNummer'));
      }
    }
  }
  const pgb = assignments(extracts).filter(
    (row) => row['Wet'] === 'Jeugdwet' && row['Leveringsvorm'] === 'PGB' && !begun.has(row['Toewijzingnummer'] ?? ''),
  );
  const pgbBegun = pgb.filter((row) => within('2025Q3')(row['Start zorg'] || row['Ingangsdatum']));
  expect(released('I20', '2025Q3', { measure: 'uitstroom-per-instroom', group: 'Jeugdwet' })).toMatchObject({
    denominator: inFives(begun.size + pgbBegun.length),
  });
});

test('safety: investigations of this gemeente, home bans, crisismaatregelen and OTS that run', () => {
  const investigations = sound(
    rows('veilig-thuis'),
    ['Onderzoeksnummer'],
    {
      '*Onderzoeksnummer': filled,
      '*Gemeentecode': filled,
      '*Datum melding': isDate,
      'Start onderzoek': isDate,
      'Afronding onderzoek': isDate,
    },
    [['Datum melding', 'Start onderzoek']],
  ).filter((row) => row['Gemeentecode'] === 'GM0171' && within('2021Q2')(row['Start onderzoek']));
  expect(released('I26', '2021Q2')).toMatchObject(count(investigations.length));
  // Some reports of a quarter stand in the file of the next one, so the newest quarter is not expected to be whole.
  expect(released('I26', '2025Q4')).toMatchObject({ status: 'provisional', completeness: 94 });
  expect(released('I26', '2025Q3')).toMatchObject({ status: 'ok' });

  const bans = sound(rows('huisverboden', { separator: '\t' }), ['Zaaknummer'], {
    '*Zaaknummer': filled,
    '*Datum oplegging': isDate,
    '*Verlengd': words('J|N'),
    'Datum einde': isDate,
  }).filter((row) => within('2020Q1')(row['Datum oplegging']));
  expect(released('I27', '2020Q1')).toMatchObject(count(bans.length));

  const measures = sound(
    rows('ondertoezichtstellingen'),
    ['Maatregelnummer'],
    { '*Maatregelnummer': filled, ...person, '*Soort': words('OTS|VOTS'), '*Begindatum': isDate, Einddatum: isDate },
    [['Begindatum', 'Einddatum']],
  );
  const day = lastDay('2024Q4');
  const running = measures
    .map((row) => ({ start: iso(row['Begindatum']), end: iso(row['Einddatum']) }))
    .filter(({ start, end }) => start <= day && (end === '' || end > day));
  expect(released('I29', '2024Q4', { measure: 'lopend' })).toMatchObject(count(running.length));
});

test('objections, visitors and clients', () => {
  const objections = sound(
    rows('bezwaren'),
    ['Bezwaarnummer'],
    {
      '*Bezwaarnummer': filled,
      '*Wet': words('Wmo|Jeugdwet|Participatiewet|Wgs'),
      '*Datum ontvangst': isDate,
      'Datum beslissing': isDate,
      Uitkomst: words('gegrond|deels gegrond|ongegrond|niet-ontvankelijk|ingetrokken'),
    },
    [['Datum ontvangst', 'Datum beslissing']],
  ).filter((row) => within('2024Q1')(row['Datum ontvangst']));
  expect(released('I37', '2024Q1')).toMatchObject(count(objections.length));

  const ages = words('0-17|18-34|35-49|50-64|65-74|75+');
  const satisfied = ['zeer tevreden', 'tevreden'];
  const answers = ['neutraal', 'ontevreden', 'zeer ontevreden', ...satisfied];
  const visitors = sound(rows('loketbezoek'), ['Respondent'], {
    '*Respondent': filled,
    '*Datum bezoek': isDate,
    Leeftijdsgroep: ages,
    Geslacht: words('M|V|O'),
    Woonplaats: words(places),
    Tevredenheid: words([...answers, 'weet niet'].join('|')),
  })
    .filter((row) => within('2023Q2')(row['Datum bezoek']))
    .filter((row) => answers.includes(row['Tevredenheid'] ?? ''));
  const content = visitors.filter((row) => satisfied.includes(row['Tevredenheid'] ?? ''));
  expect(released('I32', '2023Q2')).toMatchObject(share(content.length, visitors.length));

  const agree = ['helemaal mee eens', 'mee eens'];
  const opinion = [...agree, 'neutraal', 'mee oneens', 'helemaal mee oneens'];
  const scale = words([...opinion, 'weet niet', 'niet van toepassing'].join('|'));
  const clients = sound(rows('clientervaring'), ['Jaar', 'Wet', 'Respondent'], {
    '*Respondent': filled,
    '*Jaar': (cell) => /^20(1[5-9]|[2-9]\d)$/.test(cell),
    '*Wet': words('Wmo|Jeugdwet'),
    Leeftijdsgroep: ages,
    Geslacht: words('M|V|O'),
    Woonplaats: words(places),
    'Wist waar hulp': scale,
    'Toegang niet belemmerend': scale,
    'Beter redden': scale,
    'Weet cliëntondersteuning': words('J|N'),
  })
    .filter((row) => row['Jaar'] === '2023')
    .filter((row) => opinion.includes(row['Wist waar hulp'] ?? ''));
  const knew = clients.filter((row) => agree.includes(row['Wist waar hulp'] ?? ''));
  expect(released('I07', '2023')).toMatchObject(share(knew.length, clients.length));
});

test('health monitor: the weighted share of lonely residents in 2020', () => {
  const scored = respondents(extracts, 2020).filter((row) => row['Eenzaamheidsscore'] !== '');
  const lonely = scored.filter((row) => Number(row['Eenzaamheidsscore']) >= 3);
  const { numerator, denominator, value, n } = released('I02', '2020');
  expect(numerator).toBe(inFives(weight(lonely)));
  expect(denominator).toBe(inFives(weight(scored)));
  expect(value).toBe(toOneDecimal((100 * inFives(weight(lonely))) / inFives(weight(scored))));
  expect(n).toBe(inFives(scored.length));
});

test('StatLine: net labour participation from the label file, 75 and older at home from the v4 file', () => {
  const work = rows('Arbeidsdeelname', { encoding: 'utf-8' }).find(
    (row) =>
      row['Persoonskenmerken'] === 'Totaal personen' &&
      row["Regio's"] === 'Noordoostpolder' &&
      row['Perioden']?.startsWith('2022'),
  );
  expect(released('I04', '2022').value).toBe(Number(work?.['Netto arbeidsparticipatie (%)']?.replace(',', '.')));

  type V4 = { Measure: string; Value: number; Leeftijd: string; RegioS: string; Perioden: string };
  const observations: V4[] = filesOf(extracts, '71488NED_Observations', '.json').flatMap(
    (bytes) => JSON.parse(bytes.toString()).value,
  );
  const residents = (measure: string) =>
    observations
      .filter((each) => each.Measure === measure && each.RegioS.trim() === 'GM0171' && each.Perioden === '2023JJ00')
      .reduce((sum, each) => sum + each.Value, 0);
  const [atHome, all] = [residents('M000331'), residents('M000330')];
  expect(released('I23', '2023')).toMatchObject({
    numerator: atHome,
    denominator: all,
    value: toOneDecimal((100 * atHome) / all),
  });
});

test('budget: what the ledger of 2022 says of youth care, net', () => {
  const lines = sound(rows('grootboek-2022'), ['Boekjaar', 'Boekingsnummer'], {
    '*Boekingsnummer': filled,
    '*Boekjaar': (cell) => cell === '2022',
    '*Kwartaal': words('1|2|3|4'),
    '*Taakveld': filled,
    '*Lasten of baten': words('L|B'),
    '*D/C': words('D|C'),
    '*Bedrag': (cell) => /^-?\d{1,3}(\.\d{3})*,\d\d$/.test(cell),
  }).filter((row) => row['Taakveld'] === '6.72');
  const realised = lines.reduce((sum, row) => {
    const amount = Number(row['Bedrag']?.replaceAll('.', '').replace(',', '.'));
    return sum + (row['D/C'] === 'D' ? amount : -amount);
  }, 0);
  const line = release.budget.find(({ code, year, quarter }) => code === '6.72' && year === 2022 && quarter === null);
  expect(line?.realised).toBeCloseTo(realised, 2);
  expect(line?.budget).toBe(13_853_000);
});

test('no hidden figure follows from the figures that are shown and the sums between them', () => {
  const hidden = release.indicators.flatMap(({ observations }) =>
    observations.filter((o) => o.status === 'suppressed'),
  );
  expect(hidden.length).toBeGreaterThan(1000);
  for (const { numerator, denominator, value, lower, upper, n } of hidden) {
    expect([numerator, denominator, value, lower, upper, n]).toEqual([null, null, null, null, null, null]);
  }
  // The figures of the sets beside bijlage 3 too: what they count, others count as well.
  expect(attack([...release.indicators, ...(release.otherSets ?? [])])).toEqual([]);
});

test('what is hidden for small groups leaves the totals of the town standing, but for the four about few people', () => {
  const hidden = release.indicators.flatMap(({ id, observations }) =>
    observations.some((o) => o.measure === 'main' && o.breakdown === null && o.status === 'suppressed') ? id : [],
  );
  expect(hidden).toEqual(expect.arrayContaining(['I27', 'I28']));
});

test('of no BSN in the extracts is a byte left in the warehouse, the release, the reports or on the screen', async () => {
  const bsns = new Set(
    filesOf(extracts, '', '').flatMap((bytes) => bytes.toString('latin1').match(/(?<!\d)9999\d{5}(?!\d)/g) ?? []),
  );
  expect(bsns.size).toBeGreaterThan(7000);
  for (const written of [join(folder, 'data'), join(folder, 'reports')]) {
    const { looked, found } = await filesWithNumbers(written, bsns);
    expect(looked).toBeGreaterThan(100);
    expect(found).toEqual([]);
  }
  expect((told.match(/(?<!\d)9999\d{5}(?!\d)/g) ?? []).filter((number) => bsns.has(number))).toEqual([]);
});

const pipe = {
  extracts,
  warehouse,
  release: () => release,
  released,
  etl: (...args: readonly string[]) => node('indicators/main.ts', ...args, '--warehouse', warehouse),
};
careSuite(pipe);
controlSuite(pipe);
quarterlySuite(pipe);
provenanceSuite(pipe);
