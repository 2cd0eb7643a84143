import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from './readers/encoding.ts';
import { damagedDelivery } from './damaged-delivery.ts';
import { shownName } from './shown-name.ts';
import { shownSource } from './shown-source.ts';
import type { DecimalStyle, SlashOrder } from './sources/columns/column-sql.ts';
import type { Multiline } from './sources/source.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * Where figures come from. `invented` and `published` are the example that the product brings: invented figures, and
 * published ones beside them. `delivered` is everything that somebody loads, CBS files included. `fetched` are published
 * figures that `fetch` brought: they stay beside the example and beside deliveries of one's own.
 */
export const origins = ['delivered', 'invented', 'published', 'fetched'] as const;
export type Origin = (typeof origins)[number];

/** delivery.json: what is known of an accepted file. */
export type DeliveryFacts = {
  id: string;
  gemeente: string;
  kind: string;
  fileName: string;
  sha256: string;
  bytes: number;
  encoding: Encoding;
  /** The sheet of a workbook that holds more than one table of a known kind. */
  sheet?: string;
  /** How a person said that the file writes numbers and dates; absent where nobody did. */
  decimals?: DecimalStyle;
  dates?: SlashOrder;
  /** What a person said that its texts over lines are; absent where nobody did. */
  multiline?: Multiline;
  /** What a person said of its place: it replaces what there was of its period, or comes beside it; absent where nobody did. */
  correction?: boolean;
  loadedAt: string;
  /**
   * Which delivery of this warehouse it was, counted as they were accepted: the later of two is the one with the higher number,
   * whatever the clock said. Absent in one that was kept before they were counted, which came before all that have one.
   */
  sequence?: number;
  periodFrom: string | null;
  periodTo: string | null;
  /** levering.json or the format says the period; otherwise it was guessed from the dates in the rows. */
  periodDeclared?: true;
  rowsRead: number;
  rowsAccepted: number;
  rowsRejected: number;
  origin: Origin;
  source: string;
  /** Hash of the accepted columns; a delivery of another shape must be read again. */
  shape: string;
  /** The version of the contract that it was read under; absent before that was kept. */
  agreement?: number;
  /** Which pseudonym key was used; deliveries with different keys cannot be joined. */
  keyId: string;
};

/** The folder of a delivery. */
export const deliveryFolder = (warehouse: Warehouse, id: string): string => join(warehouse.deliveries, id);

/** The ids of all deliveries that stand in the warehouse, whether they count or not. */
export const deliveryIds = async ({ deliveries }: Warehouse): Promise<string[]> =>
  (await readdir(deliveries, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();

/** Stands in a delivery that was read and has not come into force yet; without it a delivery is never swept. */
export const unpublishedFile = 'unpublished';

/** Whether a delivery was read and has not come into force. */
export const isUnpublished = (warehouse: Warehouse, id: string): boolean =>
  existsSync(join(deliveryFolder(warehouse, id), unpublishedFile));

/** Reads delivery.json; stops with a message when it is gone or cannot be read. */
export const readDelivery = async (warehouse: Warehouse, id: string): Promise<DeliveryFacts> => {
  const folder = deliveryFolder(warehouse, id);
  try {
    const facts: DeliveryFacts = JSON.parse(await readFile(join(folder, 'delivery.json'), 'utf8'));
    return { ...facts, fileName: shownName(facts.fileName), source: shownSource(facts.source) };
  } catch (error) {
    throw damagedDelivery(folder, id, error);
  }
};

/** What is known of some deliveries, in the order of their ids here. */
export const factsOf = (warehouse: Warehouse, ids: readonly string[]): Promise<DeliveryFacts[]> =>
  Promise.all(ids.map((id) => readDelivery(warehouse, id)));
