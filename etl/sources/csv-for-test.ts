import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveryRows } from '../delivery-rows.ts';
import { deliveryFolder } from '../delivery.ts';
import { keepDelivery } from '../keep-delivery.ts';
import { pseudonymisers } from '../pseudonyms.ts';
import { readExtract } from '../read-extract.ts';
import { type InReadingDatabase, withReadingDatabases } from '../reading-database.ts';
import { recognise } from '../recognise.ts';
import { Refusal } from '../refusal.ts';
import { warehouseAt } from '../warehouse.ts';
import type { Source, WayOfWriting } from './source.ts';

export type CsvForTest = {
  rows: Record<string, unknown>[];
  rejects: Record<string, unknown>[];
  rowsRead: number;
  notes: readonly string[];
  /** Whether it was read at a glance. */
  quick: boolean;
};

/**
 * Whether the file is read at a glance first, how it is written where a person says so, what its name is, and whether
 * the rows are taken as they were read, not from the delivery that is made of them, which takes as long again.
 */
export type HowToRead = WayOfWriting & { glance?: boolean; fileName?: string; unkept?: boolean };

export type ReadCsvForTest = (source: Source, content: string | Buffer, how?: HowToRead) => Promise<CsvForTest>;

/** Reads files as deliveries, one after another; any share of faulty rows is taken. */
export const withCsvReader = <T>(task: (read: ReadCsvForTest) => Promise<T>): Promise<T> =>
  withReadingDatabases((inDatabase) => task((source, content, how) => readOne(inDatabase, source, content, how ?? {})));

const key = Buffer.alloc(32, 7);

const readOne = (
  inDatabase: InReadingDatabase,
  strict: Source,
  content: string | Buffer,
  { glance, fileName = 'file.csv', unkept, ...told }: HowToRead,
): Promise<CsvForTest> =>
  inDatabase(async (database) => {
    const { connection, scratch } = database;
    const file = join(scratch, fileName);
    writeFileSync(file, content);
    const source = { ...strict, maxRejectShare: 1 };
    const recognised = await recognise(file, [source]);
    if (recognised.source === null) throw new Refusal('niet-herkend', 'Niet herkend.', 'Kijk naar de kop.');
    const workspace = {
      connection,
      scratch,
      gemeente: 'GM0171',
      quickLimits: { fromBytes: glance === true ? 0 : Infinity, mostDoubtful: 1000 },
      ...told,
      ...pseudonymisers(connection, key),
    };
    const extract = await readExtract(file, recognised, source, workspace);
    const all = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const found = {
      rowsRead: extract.rowsRead,
      notes: extract.reading.notes ?? [],
      quick: extract.reading.quick !== undefined,
    };
    const inOrder = 'order by row_number, column_name, rule';
    if (unkept === true && !found.quick)
      return {
        ...found,
        rows: await all(`select * from (${extract.reading.rows}) order by row_number`),
        rejects: await all(`select * from (${extract.reading.rejects}) ${inOrder}`),
      };
    const kept = {
      fileName,
      gemeente: 'GM0171',
      keyId: 'test',
      levering: {},
      loadedAt: '2025-01-01T00:00:00Z',
    };
    const warehouse = warehouseAt(join(scratch, 'warehouse'));
    const { id } = await keepDelivery(warehouse, database, extract, kept);
    const folder = deliveryFolder(warehouse, id);
    return {
      ...found,
      rows: await all(`select * from (${deliveryRows(folder, source.columns)}) order by row_number`),
      rejects: await all(`select * from read_parquet('${join(folder, 'rejects.parquet')}') ${inOrder}`),
    };
  });
