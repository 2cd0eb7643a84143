import { readOptions } from '../read-options.ts';
import { fetchTables } from './tables.ts';
import type { FetchTable } from './table.ts';

export type FetchArguments = {
  to: string;
  cache: string;
  gemeente: string;
  tables: readonly FetchTable[];
  json: boolean;
};

/** Reads what stands behind `fetch`; throws with a Dutch message when it cannot be understood. */
export const parseFetchArguments = (argv: readonly string[]): FetchArguments => {
  const { values, positionals } = readOptions(argv, {
    to: { type: 'string', default: './data/fetched' },
    cache: { type: 'string', default: './data/fetch-cache' },
    tables: { type: 'string' },
    gemeente: { type: 'string', default: 'GM0171' },
    json: { type: 'boolean', default: false },
  });
  if (positionals[0] !== undefined) throw new Error(`'${positionals[0]}' hoort niet achter fetch.`);
  if (!/^GM\d{4}$/.test(values.gemeente))
    throw new Error(`'${values.gemeente}' is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0171.`);
  const ids = values.tables?.split(',').map((id) => id.trim().toLowerCase());
  const known = new Map(fetchTables.map((table) => [table.id.toLowerCase(), table]));
  for (const id of ids ?? [])
    if (!known.has(id))
      throw new Error(
        `De tabel ${id} staat niet in de lijst. Kies uit ${[...fetchTables].map((t) => t.id).join(', ')}.`,
      );
  const tables = ids === undefined ? fetchTables : fetchTables.filter(({ id }) => ids.includes(id.toLowerCase()));
  const { to, cache, gemeente, json } = values;
  return { to, cache, gemeente, tables, json };
};
