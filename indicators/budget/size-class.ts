import { sql } from 'kysely';
import { readReference } from 'etl/reference/read-reference.ts';
import type { Db } from '../indicator.ts';
import { taakveldCodes, taakveldNames, type Taakveld } from '../plan/taakvelden.ts';
import { round } from '../release/rounded.ts';
import type { PeerLine } from '../release/schema.ts';

/** Iv3 per size of gemeenten: CBS 84413NED and 83641NED. */
const tables = [
  { table: '84413ned', report: 'jaarrekening' },
  { table: '83641ned', report: 'begroting' },
] as const;

const cents = 2;

type Figure = { table: string; year: number; region: string; field: string; saldo: number | null; delivery: string };

/**
 * Per taakveld of the plan: lasten minus baten in EUR per resident of the gemeente, of the gemeenten of its size and of the
 * country, in the newest year of each table. CBS publishes baten minus lasten, so its sign is turned. The own amount is that of
 * Iv3 over the residents on 1 January of that year (interpretatie: CBS does not say which residents it divides by).
 */
export async function sizeClassLines(db: Db, gemeente: string): Promise<PeerLine[]> {
  const figures: Figure[] = await db
    .selectFrom('cbs_cijfer')
    .select([
      sql<string>`lower(tabel)`.as('table'),
      'jaar as year',
      'gemeente as region',
      sql<string>`regexp_replace(dimensies, '^[^=]*=', '')`.as('field'),
      'waarde as saldo',
      'delivery',
    ])
    .where(
      sql`lower(tabel)`,
      'in',
      tables.map(({ table }) => table),
    )
    .where('marge', '=', 'waarde')
    // The first Saldo is in millions; the second, per resident, keeps its number, or its group in front.
    .where(
      sql<boolean>`(regexp_replace(onderwerp, '^Saldo_[0-9]+$', 'x') = 'x' or lower(onderwerp) like '%inwoner%saldo')`,
    )
    .where(sql<boolean>`substr(gemeente, 1, 2) in ('GK', 'NL')`)
    .where(sql<boolean>`substr(periode, 5, 4) = 'JJ00'`)
    .execute();
  if (figures.length === 0) return [];
  const [residents, own] = await Promise.all([readResidents(db, gemeente), readOwn(db, gemeente)]);
  return tables.flatMap(({ table, report }) => {
    const ofTable = figures.filter((one) => one.table === table);
    const year = Math.max(...ofTable.map((one) => one.year));
    const people = residents.find((one) => one.year === year)?.residents ?? null;
    const ofYear = ofTable.filter((one) => one.year === year);
    const size = people === null ? null : classOf(people, ofYear);
    return taakveldCodes.flatMap((code): PeerLine[] => {
      const of = (region: string | null) =>
        perResident(
          ofYear.filter((one) => one.region === region),
          code,
          year,
        );
      const peers = { sizeClass: of(size?.code ?? null), country: of('NL01') };
      if (peers.sizeClass === null && peers.country === null) return [];
      const amount = own.find((one) => one.year === year && one.report === report && one.code === code);
      return [
        {
          report,
          year,
          code,
          name: taakveldNames[code],
          own: amount === undefined || people === null ? null : round(amount.saldo / people, cents),
          sizeClassName: size?.name ?? null,
          ...peers,
          deliveries: [...new Set(ofYear.map(({ delivery }) => delivery))].toSorted(),
        },
      ];
    });
  });
}

const names = readReference('taakvelden');

/** The taakveld of the plan that a code or title of CBS stands for in a year: `6.71a`, `6.3 Inkomensregelingen` or `Wijkteams`. */
function planOf(field: string, year: number): { plan: string; whole: boolean } | null {
  const text = field.trim().toLowerCase();
  const found = names.find(
    ({ code = '', naam = '', van_jaar: from, tot_jaar: to }) =>
      (text === code || text.startsWith(`${code} `) || text === naam.toLowerCase()) &&
      Number(from) <= year &&
      (to === '' || Number(to) >= year),
  );
  return found === undefined ? null : { plan: found['plan'] ?? '', whole: found['code'] === found['plan'] };
}

/** The published amount of a taakveld, or that of its parts together; null while one of them is unknown. */
function perResident(figures: readonly Figure[], code: Taakveld, year: number): number | null {
  const parts = figures.flatMap(({ field, saldo }) => {
    const found = planOf(field, year);
    return found?.plan === code ? [{ saldo, whole: found.whole }] : [];
  });
  const whole = parts.filter((one) => one.whole);
  const used = whole.length > 0 ? whole : parts;
  return used.length === 0 || used.some(({ saldo }) => saldo === null)
    ? null
    : round(-used.reduce((sum, { saldo }) => sum + (saldo ?? 0), 0), cents);
}

const dutch = (value: number) => new Intl.NumberFormat('nl-NL').format(value);

/** The class with the largest lower bound that the residents reach, with its name from its own bound and the next. */
function classOf(residents: number, figures: readonly Figure[]): { code: string; name: string } | null {
  const bounds = [
    ...new Set(figures.flatMap(({ region }) => (region.startsWith('GK') ? Number(region.slice(2)) : []))),
  ];
  const rising = bounds.toSorted((a, b) => a - b);
  const at = rising.findLastIndex((bound) => bound <= residents);
  const [from, to] = [rising[at], rising[at + 1]];
  if (from === undefined) return null;
  return {
    code: `GK${String(from).padStart(6, '0')}`,
    name: to === undefined ? `${dutch(from)} inwoners of meer` : `${dutch(from)} tot ${dutch(to)} inwoners`,
  };
}

const readResidents = (db: Db, gemeente: string) =>
  db
    .selectFrom('bevolking')
    .select(['jaar as year', sql<number>`cast(sum(aantal) as double precision)`.as('residents')])
    .where('gemeente', '=', gemeente)
    .groupBy('jaar')
    .execute();

const readOwn = (db: Db, gemeente: string) =>
  db
    .selectFrom('iv3')
    .select([
      'jaar as year',
      'verslagsoort as report',
      'taakveld_plan as code',
      sql<number>`1000 * sum(lasten - baten)`.as('saldo'),
    ])
    .where('gemeente', '=', gemeente)
    .groupBy(['jaar', 'verslagsoort', 'taakveld_plan'])
    .execute();
