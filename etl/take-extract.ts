import { basename } from 'node:path';
import { type DeliveryFacts, deliveryFolder, readDelivery } from './delivery.ts';
import { meaningOf } from './failure.ts';
import { deliveryId, keepDelivery, shapeOf } from './keep-delivery.ts';
import type { Levering } from './levering.ts';
import { NotNeeded } from './not-needed.ts';
import { type Outcome, refused } from './outcome.ts';
import { isErrno } from './pseudonym-key.ts';
import { pseudonymisers } from './pseudonyms.ts';
import { readExtract, recognise } from './read-extract.ts';
import type { InReadingDatabase } from './reading-database.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import { refuseChanged, stampOf } from './unchanged.ts';
import { unrecognised } from './unrecognised.ts';
import type { Warehouse } from './warehouse.ts';

export type TakeTask = {
  path: string;
  /** Named on the command line, not found in a folder. */
  named: boolean;
  gemeente: string;
  key: Buffer;
  /** Where the rows are kept as a delivery; null to check only. */
  keep: {
    warehouse: Warehouse;
    keyId: string;
    /** The ids of the deliveries in force. */
    before: readonly string[];
    levering: Levering;
  } | null;
};

/** Recognises a file, reads it and, when asked to, keeps it as a delivery; what is wrong with it becomes its outcome. */
export const takeExtract = async (
  task: TakeTask,
  sources: readonly Source[],
  inDatabase: InReadingDatabase,
): Promise<Outcome> => {
  const { path, named, gemeente, keep } = task;
  let kind: string | null = null;
  try {
    const stamp = await stampOf(path);
    const { facts, source } = await recognise(path, sources);
    if (source === null) return await unrecognised(path, facts.encoding, named);
    ({ kind } = source);
    const known = keep && (await earlierDelivery(keep.warehouse, deliveryId(facts.sha256)));
    if (known && known.shape === shapeOf(source) && known.keyId === keep.keyId && keep.before.includes(known.id))
      return { status: 'known', file: path, kind, delivery: known };
    return await inDatabase(async (database) => {
      const { connection, scratch } = database;
      const workspace = { connection, gemeente, scratch, ...pseudonymisers(connection, task.key) };
      const extract = await readExtract(path, facts, source, workspace);
      await refuseChanged(path, stamp, facts.sha256);
      const delivery =
        keep &&
        (await keepDelivery(keep.warehouse, database, extract, {
          fileName: basename(path),
          gemeente,
          keyId: keep.keyId,
          levering: keep.levering,
          loadedAt: new Date().toISOString(),
        }));
      return {
        status: 'accepted',
        file: path,
        kind: source.kind,
        rowsRead: extract.reading.rowsRead,
        rowsRejected: extract.rowsRejected,
        rejects: extract.rejects,
        notes: extract.reading.notes ?? [],
        delivery,
      };
    });
  } catch (error) {
    if (error instanceof NotNeeded) return { status: 'not-needed', file: path, reason: error.message };
    const meaning = meaningOf(error, path);
    if (meaning instanceof Refusal) return refused(path, kind, meaning);
    throw meaning;
  }
};

const earlierDelivery = async (warehouse: Warehouse, id: string): Promise<DeliveryFacts | null> => {
  try {
    return await readDelivery(warehouse, id);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw new Stop(
      `De levering in ${deliveryFolder(warehouse, id)} is beschadigd. Zet de map terug uit een reservekopie, of verwijder haar en laad het bestand opnieuw.`,
      { cause: error },
    );
  }
};
