import type { DuckDBConnection } from '@duckdb/node-api';
import type { DeliveryFacts } from './delivery.ts';
import type { Reference } from './sources/contract.ts';
import { sqlName } from './sql-name.ts';

type Referring = { kind: string; title: string; references?: readonly Reference[] };

const whole = new Intl.NumberFormat('nl-NL');

/**
 * A line for every reference that rows of the deliveries in force do not keep. Only told: a register is delivered at another
 * moment than the one it names, and a row that stands alone still happened. Nothing when a kind, or all that it names, was
 * not delivered.
 */
export const checkReferences = async (
  connection: DuckDBConnection,
  contracts: readonly Referring[],
  deliveries: readonly DeliveryFacts[],
): Promise<string[]> => {
  const delivered = new Set(deliveries.map(({ kind }) => kind));
  const notes: string[] = [];
  for (const { kind, title, references = [] } of contracts)
    for (const reference of references) {
      const targets = [reference, ...(reference.or ?? [])].filter((one) => delivered.has(one.kind));
      if (!delivered.has(kind) || targets.length === 0) continue;
      const found = await connection.runAndReadAll(unkept(kind, reference));
      const [total, first] = found.getRowsJson()[0] ?? [];
      const count = Number(total);
      const names = targets.map((one) => `'${contracts.find((other) => other.kind === one.kind)?.title ?? one.kind}'`);
      if (count > 0)
        notes.push(
          `${title}: ${whole.format(count)} ${count === 1 ? 'rij noemt' : 'rijen noemen'} een ${reference.columns.join(' en ')} dat niet in ${names.join(' of ')} staat: ${placesOf(first, deliveries)}. Kijk of daarvan een levering ontbreekt.`,
        );
    }
  return notes;
};

/** Where the first of them stand, as 'bezwaren.csv rij 5'. */
const placesOf = (first: unknown, deliveries: readonly DeliveryFacts[]): string => {
  const places = (Array.isArray(first) ? first.map(String) : []).map((place) => {
    const [id, row] = place.split(' ');
    return `${deliveries.find((one) => one.id === id)?.fileName ?? `levering ${id}`} rij ${row}`;
  });
  return places.join(', ');
};

/** Places of rows that are told. */
const shownPlaces = 3;

/** How many rows name a row that is in none of the extracts, and the first of them. */
const unkept = (kind: string, { columns, when, among, or = [], ...target }: Reference): string => {
  const named = columns.map(sqlName);
  const given = [...named.map((name) => `${name} is not null`), ...(when === undefined ? [] : [`(${when})`])];
  const there = [{ ...target, among }, ...or.map((one) => ({ ...one, among: undefined }))].map(
    (one) =>
      `select gemeente, ${one.to.map((name, at) => `${sqlName(name)} as to_${at}`).join(', ')} from ${raw(one.kind)} ${one.among === undefined ? '' : `where ${one.among}`}`,
  );
  return `select count(*), arg_min(delivery || ' ' || row_number, row_number, ${shownPlaces}) from (select gemeente, delivery, row_number, ${named.join(', ')} from ${raw(kind)} where ${given.join(' and ')}) as r
    anti join (${there.join(' union all ')}) as o
    on r.gemeente = o.gemeente and ${named.map((name, at) => `r.${name} = o.to_${at}`).join(' and ')}`;
};

const raw = (kind: string): string => sqlName(`raw_${kind.replaceAll('-', '_')}`);
