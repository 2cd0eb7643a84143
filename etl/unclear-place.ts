import type { DuckDBConnection } from '@duckdb/node-api';
import type { Kept } from './comparison/earlier-deliveries.ts';
import { valuesNow } from './older-rows.ts';
import { Refusal } from './refusal.ts';
import { covers, hasHalfOf } from './replaced-deliveries.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';

/**
 * Says so when nothing tells whether a new delivery takes the place of one that stands: it has the quarters of that one and
 * less than half of its keys. It may be a correction with other numbers or without many rows, or another part of the
 * period, and the first would count double beside the old one. Where a person calls it a correction, one of a part of a longer
 * delivery is told that it cannot be: only a whole period can be replaced.
 */
export const unclearPlace = async (
  connection: DuckDBConnection,
  source: Source,
  now: Kept,
  against: readonly Kept[],
): Promise<Refusal | null> => {
  if (source.replaces !== 'period' || now.facts.correction === false) return null;
  const others = against.filter(({ facts }) => facts.origin === 'delivered');
  const covered = others.filter(({ facts }) => covers(now.facts, facts));
  if (now.facts.correction === true) {
    const longer = others.find(({ facts }) => covers(facts, now.facts));
    return covered.length === 0 && longer !== undefined ? onlyAPart(longer) : null;
  }
  for (const older of covered)
    if (
      !(await hasHalfOf(connection, source, now.folder, older.folder)) &&
      !(await isAnotherPart(connection, source, now.folder, older.folder))
    )
      return unclear(older);
  return null;
};

const codes = (name: string, values: string): string =>
  `select ${sqlName(name)} from (${values}) where ${sqlName(name)} is not null`;

/** Whether the rows of two deliveries are of other days, or differ throughout in a code that every row has (one of the wetten). */
const isAnotherPart = async (
  connection: DuckDBConnection,
  { period, columns, parts = [] }: Source,
  newer: string,
  older: string,
): Promise<boolean> => {
  const [now, before] = [await valuesNow(connection, newer, columns), await valuesNow(connection, older, columns)];
  const ends = (values: string): string =>
    `select ${period?.from ?? 'null'} as first, ${period?.to ?? 'null'} as last from (${values})`;
  const apart = [
    'n.first > o.last or n.last < o.first',
    ...parts.map(
      (name) =>
        `(exists (${codes(name, before)}) and not exists (${codes(name, now)} intersect ${codes(name, before)}))`,
    ),
  ];
  const result = await connection.runAndReadAll(
    `select coalesce(${apart.join(' or ')}, false) from (${ends(now)}) as n, (${ends(before)}) as o`,
  );
  return result.getRows()[0]?.[0] === true;
};

const unclear = ({ facts: { fileName, id } }: Kept): Refusal =>
  new Refusal(
    'vervangt-onduidelijk',
    `Dit bestand gaat over dezelfde periode als ${fileName} (levering ${id}), maar de meeste nummers daaruit staan er niet in. Het kan een verbetering zijn die ${fileName} vervangt, of een aanvulling die erbij komt.`,
    `Vraag de leverancier wat het is. Vervangt het ${fileName}, laad het dan opnieuw met --correction yes. Komt het erbij, kies dan --correction no. U kunt ook bij dit bestand in levering.json "correction": true of false zetten.`,
  );

const onlyAPart = ({ facts: { fileName, id } }: Kept): Refusal =>
  new Refusal(
    'verbetering-van-een-deel',
    `Dit bestand heet een verbetering, maar gaat over een deel van de periode van ${fileName} (levering ${id}). Alleen een hele periode kan worden vervangen.`,
    `Lever de hele periode van ${fileName} opnieuw aan.`,
  );
