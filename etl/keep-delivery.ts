import { createHash, randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { closeToOthers } from './close-to-others.ts';
import { isDeclared } from './declared-period.ts';
import { type DeliveryFacts, deliveryFolder, unpublishedFile } from './delivery.ts';
import { deliveryValues, gapsFile, leftOutFile, personsFile, quickFile, rowsFile } from './delivery-rows.ts';
import type { Levering } from './levering.ts';
import { isErrno } from './pseudonym-key.ts';
import { putInPlace } from './put-in-place.ts';
import { quarterStart } from './quarter.ts';
import type { ReadExtract } from './read-extract.ts';
import type { FileFacts } from './readers/inspect-file.ts';
import type { ReadingDatabase } from './reading-database.ts';
import { isListed, readRegister } from './register.ts';
import { shownName } from './shown-name.ts';
import { shownSource } from './shown-source.ts';
import type { Reading, Source } from './sources/source.ts';
import { sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** The id of a delivery: the first 12 hex digits of the file's hash; of one of more tables in a file, of hash and sheet. */
export const deliveryId = ({ sha256, sheet }: Pick<FileFacts, 'sha256' | 'sheet'>): string =>
  (sheet === undefined ? sha256 : createHash('sha256').update(`${sha256} ${sheet}`).digest('hex')).slice(0, 12);

/** A hash of the accepted columns of a source. */
export const shapeOf = (source: Source): string =>
  createHash('sha256')
    .update(JSON.stringify([source.kind, source.columns]))
    .digest('hex')
    .slice(0, 12);

export type KeptWith = Pick<DeliveryFacts, 'decimals' | 'dates' | 'multiline' | 'correction'> & {
  fileName: string;
  gemeente: string;
  keyId: string;
  levering: Levering;
  loadedAt: string;
  sequence?: number | undefined;
};

/** Writes a read extract as a delivery: rows and rejects as Parquet and delivery.json, renamed into place as one. */
export const keepDelivery = async (
  warehouse: Warehouse,
  database: ReadingDatabase,
  extract: ReadExtract,
  kept: KeptWith,
): Promise<DeliveryFacts> => {
  const id = deliveryId(extract.facts);
  const folder = join(warehouse.deliveries, `.new-${id}-${randomBytes(4).toString('hex')}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const delivery = await writeDelivery(folder, database, extract, kept);
    if (!(await isKept(warehouse, id))) await writeFile(join(folder, unpublishedFile), '');
    await closeToOthers(folder);
    await putInPlace(folder, deliveryFolder(warehouse, id));
    return delivery;
  } catch (error) {
    // What a faulty disk does not let go of is removed by the next load.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

const writeDelivery = async (
  folder: string,
  { connection }: ReadingDatabase,
  extract: ReadExtract,
  kept: KeptWith,
): Promise<DeliveryFacts> => {
  const { source, reading, facts } = extract;
  await writeRows(connection, reading, folder);
  await connection.run(`copy (select * from (${reading.rejects}) order by row_number, column_name, rule)
    to ${sqlText(join(folder, 'rejects.parquet'))} (format parquet)`);
  const period = await periodOf(connection, source, folder, kept.levering);
  const delivery: DeliveryFacts = {
    id: deliveryId(facts),
    gemeente: kept.gemeente,
    kind: source.kind,
    fileName: shownName(kept.fileName),
    ...facts,
    ...(facts.sheet !== undefined && { sheet: shownName(facts.sheet) }),
    ...(kept.decimals !== undefined && { decimals: kept.decimals }),
    ...(kept.dates !== undefined && { dates: kept.dates }),
    ...(kept.multiline !== undefined && { multiline: kept.multiline }),
    ...(kept.correction !== undefined && { correction: kept.correction }),
    loadedAt: kept.loadedAt,
    ...(kept.sequence !== undefined && { sequence: kept.sequence }),
    ...period,
    ...(isDeclared(source, kept.levering) && { periodDeclared: true }),
    rowsRead: reading.rowsRead,
    rowsAccepted: extract.rowsAccepted,
    rowsRejected: extract.rowsRejected,
    origin: kept.levering.origin ?? 'delivered',
    source: shownSource(kept.levering.source ?? source.owner),
    shape: shapeOf(source),
    agreement: source.version,
    keyId: kept.keyId,
  };
  await writeFile(join(folder, 'delivery.json'), `${JSON.stringify(delivery, null, 2)}\n`);
  return delivery;
};

/** Whether a delivery is in force, or was replaced and is kept. */
export const isKept = async (warehouse: Warehouse, id: string): Promise<boolean> => {
  const register = await readRegister(warehouse);
  return register !== null && isListed(register, id);
};

const writeRows = async (connection: DuckDBConnection, reading: Reading, folder: string): Promise<void> => {
  const copy = (query: string, name: string) =>
    connection.run(`copy (${query}) to ${sqlText(join(folder, name))} (format parquet)`);
  await copy(`select * from (${reading.rows}) order by row_number`, rowsFile);
  const { quick } = reading;
  if (quick === undefined) return;
  // A failure to write is told once, so not to whoever asks again later.
  await quick.onDisk;
  await linkOrCopy(quick.rowsFile, join(folder, quickFile));
  await copy(quick.leftOut, leftOutFile);
  if (quick.persons !== null) await copy(quick.persons, personsFile);
  if (quick.gaps !== null) await copy(`from ${quick.gaps}`, gapsFile);
};

/** A second name for a file, or a copy of it on another disk. */
const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (!isErrno(error, 'EXDEV') && !isErrno(error, 'EPERM')) throw error;
    await copyFile(from, to);
  }
};

const periodOf = async (
  connection: DuckDBConnection,
  source: Source,
  folder: string,
  levering: Levering,
): Promise<{ periodFrom: string | null; periodTo: string | null }> => {
  const { from, to } = source.period ?? { from: 'null', to: 'null' };
  // Whom a row is about says nothing of its dates, and takes time to find.
  const columns = source.columns.filter(({ name }) => name !== 'persoon');
  const found = await connection.runAndReadAll(
    `select (${from})::text, (${to})::text from (${deliveryValues(folder, columns)})`,
  );
  const [first, last] = found.getRows()[0] ?? [];
  return {
    periodFrom: levering.from ?? (typeof first === 'string' ? quarterStart(first) : null),
    // The newest day itself: without a word of who delivered it, nothing says that the quarter was over.
    periodTo: levering.to ?? (typeof last === 'string' ? last : null),
  };
};
