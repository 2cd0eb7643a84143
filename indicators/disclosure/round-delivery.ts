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

/** Whether the rows of a kind of extract are about persons. */
export const aboutPersons = (kind: string): boolean => !withoutPersons.has(kind);

/**
 * A delivery as it may be shown. The number of rows of a file of one quarter can be the very total that is hidden, and its size
 * says how many rows it has: about persons both are rounded, and the numbers of the rejected rows left out.
 */
export function roundDelivery(delivery: Delivery): Delivery {
  if (!aboutPersons(delivery.kind)) return { ...delivery, countsRounded: false };
  return {
    ...delivery,
    bytes: Math.ceil(delivery.bytes / 10_000) * 10_000,
    rowsRead: inTens(delivery.rowsRead),
    rowsAccepted: inTens(delivery.rowsAccepted),
    rowsRejected: inTens(delivery.rowsRejected),
    countsRounded: true,
    rejects: delivery.rejects.map((reject) => ({
      ...reject,
      message: withoutPlaces(reject.message),
      rows: inTens(reject.rows),
      firstRows: [],
    })),
  };
}

/** To the nearest ten, but something never becomes nothing. */
export const inTens = (rows: number): number => (rows === 0 ? 0 : Math.max(10, Math.round(rows / 10) * 10));

/** A message of a rejected row without the place of that row or another one in the file. */
export const withoutPlaces = (message: string): string =>
  message
    .replace(/ als rij \d[\d.]*(?<!\.)/, ' als een eerdere rij')
    .replace(/\bAanvraag \d[\d.]* van het bestand: /, '');
