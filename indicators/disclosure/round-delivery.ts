import type { Delivery } from '../release/schema.ts';

/** Kinds that hold no rows about persons; what is not named here is taken to. */
const withoutPersons: ReadonlySet<string> = new Set([
  'gemeentefonds',
  'grootboek',
  'iv3',
  'pc-kalender',
  'statline',
  'statline-codelijst',
]);

/**
 * A delivery as it may be shown. The number of rows of a file of one quarter can be the very total that is hidden, and its size
 * says how many rows it has: about persons both are rounded, and the numbers of the rejected rows left out.
 */
export function roundDelivery(delivery: Delivery): Delivery {
  if (withoutPersons.has(delivery.kind)) return { ...delivery, countsRounded: false };
  return {
    ...delivery,
    bytes: Math.ceil(delivery.bytes / 10_000) * 10_000,
    rowsRead: inTens(delivery.rowsRead),
    rowsAccepted: inTens(delivery.rowsAccepted),
    rowsRejected: inTens(delivery.rowsRejected),
    countsRounded: true,
    rejects: delivery.rejects.map((reject) => ({ ...reject, rows: inTens(reject.rows), firstRows: [] })),
  };
}

/** To the nearest ten, but something never becomes nothing. */
const inTens = (rows: number): number => (rows === 0 ? 0 : Math.max(10, Math.round(rows / 10) * 10));
