import { randomBytes } from 'node:crypto';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { closeToOthers } from './close-to-others.ts';
import { deliveryFolder } from './delivery.ts';
import { personsFile, quickFile } from './delivery-rows.ts';
import { pseudonymSql } from './pseudonyms.ts';
import { putInPlace } from './put-in-place.ts';
import { sqlName, sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** The columns that hold pseudonyms: of people, and of the numbers that a provider gave to what it claimed. */
const pseudonymColumns: ReadonlySet<string> = new Set(['persoon', 'referentie', 'vorige_referentie'].map(sqlName));

/** In other texts: of a BSN in the number of a case (`code-…`), or before the rest of a key that a reader made. */
const within = [
  { shape: '^code-[0-9a-f]{32}$', from: 6 },
  { shape: '^[0-9a-f]{32} ', from: 1 },
];
const holds = (text: string): string => within.map(({ shape }) => `regexp_matches(${text}, '${shape}')`).join(' or ');
const renewed = (added: Buffer, text: string): string => {
  const cases = within.map(
    ({ shape, from }) =>
      `when regexp_matches(${text}, '${shape}') then left(${text}, ${from - 1}) || ${pseudonymSql(added, `substr(${text}, ${from}, 32)`).sql} || substr(${text}, ${from + 32})`,
  );
  return `case ${cases.join(' ')} else ${text} end`;
};

/** Writes a delivery again with the HMAC of every pseudonym under `added`, and puts it in place as one. */
export const rekeyDelivery = async (warehouse: Warehouse, id: string, added: Buffer, nextId: string): Promise<void> => {
  const place = deliveryFolder(warehouse, id);
  const folder = join(warehouse.deliveries, `.new-${id}-${randomBytes(4).toString('hex')}`);
  await cp(place, folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    const names = await readdir(folder);
    const indexed = names.includes(personsFile);
    // There `persoon` is a place in persons.parquet, which is the file that changes.
    const files = names.filter((name) => name.endsWith('.parquet') && !(indexed && name === quickFile));
    for (const name of files) await rekeyFile(connection, join(folder, name), added);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  const facts: object = JSON.parse(await readFile(join(folder, 'delivery.json'), 'utf8'));
  await writeFile(join(folder, 'delivery.json'), `${JSON.stringify({ ...facts, keyId: nextId }, null, 2)}\n`);
  await closeToOthers(folder);
  await putInPlace(folder, place);
};

const rekeyFile = async (connection: DuckDBConnection, file: string, added: Buffer): Promise<void> => {
  const described = await connection.runAndReadAll(`describe select * from ${sqlText(file)}`);
  const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const texts = columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => sqlName(name));
  const some = texts.map((name) => `coalesce(bool_or(${holds(name)}), false)`);
  const found = texts.length === 0 ? [] : await firstRow(connection, `select ${some.join(', ')} from ${sqlText(file)}`);
  const replaced = texts.flatMap((name, index) => {
    if (pseudonymColumns.has(name))
      return [`case when ${name} is not null then ${pseudonymSql(added, name).sql} end as ${name}`];
    return found[index] === true ? [`${renewed(added, name)} as ${name}`] : [];
  });
  if (replaced.length === 0) return;
  const { parameters } = pseudonymSql(added, '');
  // In two steps, because a file cannot be read and written at once, and `copy` takes no parameters.
  await connection.run(
    `create or replace temp table rekeyed as
    select * exclude (file_row_number) replace (${replaced.join(', ')})
    from read_parquet(${sqlText(file)}, file_row_number = true) order by file_row_number`,
    parameters,
  );
  await connection.run(`copy (from rekeyed) to ${sqlText(`${file}.new`)} (format parquet)`);
  await rename(`${file}.new`, file);
};

const firstRow = async (connection: DuckDBConnection, query: string): Promise<readonly unknown[]> =>
  (await connection.runAndReadAll(query)).getRows()[0] ?? [];
