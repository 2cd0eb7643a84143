import type { DuckDBConnection } from '@duckdb/node-api';
import type { DeliveryFacts } from './delivery.ts';
import type { Contract } from './sources/contract.ts';
import { sqlName } from './sql-name.ts';

const whole = new Intl.NumberFormat('nl-NL');

/**
 * A line for every reference that rows of the deliveries in force do not keep. Only told: a register is delivered at another
 * moment than the one it names, and a row that stands alone still happened. Nothing when either kind was not delivered.
 */
export const checkReferences = async (
  connection: DuckDBConnection,
  contracts: readonly Contract[],
  deliveries: readonly DeliveryFacts[],
): Promise<string[]> => {
  const delivered = new Set(deliveries.map(({ kind }) => kind));
  const notes: string[] = [];
  for (const { kind, title, references = [] } of contracts)
    for (const { columns, kind: other, to } of references) {
      if (!delivered.has(kind) || !delivered.has(other)) continue;
      const named = columns.map(sqlName);
      const found = await connection.runAndReadAll(`select count(*) from (
        select ${named.join(', ')} from ${raw(kind)} where ${named.map((name) => `${name} is not null`).join(' and ')}
      ) as r anti join ${raw(other)} as o on ${named.map((name, at) => `r.${name} = o.${sqlName(to[at] ?? '')}`).join(' and ')}`);
      const count = Number(found.getRows()[0]?.[0]);
      const target = contracts.find((one) => one.kind === other)?.title ?? other;
      if (count > 0)
        notes.push(
          `${title}: ${whole.format(count)} ${count === 1 ? 'regel noemt' : 'regels noemen'} een ${columns.join(' en ')} dat niet in '${target}' staat. Kijk of daarvan een levering ontbreekt.`,
        );
    }
  return notes;
};

const raw = (kind: string): string => sqlName(`raw_${kind.replaceAll('-', '_')}`);
