import { earlierDeliveries } from './comparison/earlier-deliveries.ts';
import { type DeliveryFacts, deliveryFolder, factsOf } from './delivery.ts';
import { eraseDeliveries } from './erase-deliveries.ts';
import { withLock } from './lock.ts';
import { sweepRaw } from './keep-raw.ts';
import type { Outcome } from './outcome.ts';
import { type Outweighed, outweighedDeliveries } from './outweighed-deliveries.ts';
import { placesAmong, type Places } from './place-among-others.ts';
import { pseudonymKey } from './pseudonym-key.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';
import { readyWarehouse } from './ready-warehouse.ts';
import { lastAccepted, registerWith, withoutDeliveries } from './register.ts';
import { type Replaced, replacedDeliveries } from './replaced-deliveries.ts';
import { readingHere } from './reader.ts';
import { keepReport, writeReport } from './report/write-report.ts';
import type { Source } from './sources/source.ts';
import { settleRegister } from './settle-register.ts';
import { Stop } from './stop.ts';
import { reportNames, takeAll, type TakeOptions } from './take-all.ts';
import type { Warehouse } from './warehouse.ts';

export type LoadOptions = PublishOptions &
  TakeOptions & {
    gemeente: string;
    /** One refused file and nothing goes live. */
    strict: boolean;
    /** The example and deliveries of one's own side by side, for demonstrations. */
    keepInvented: boolean;
  };

export type Loaded = {
  outcomes: readonly Outcome[];
  /** null when nothing was published: no sound file, or a refused one under --strict. */
  published: Published | null;
  /** Deliveries of the example that gave way to the first delivery of somebody's own. */
  retired: readonly DeliveryFacts[];
  /** Deliveries whose place was taken by a newer one of the same period. */
  replaced: readonly Replaced[];
  /** Deliveries of this load of which rows do not count beside one that tells of a later day. */
  outweighed: readonly Outweighed[];
  /** Ids of deliveries that stand in the warehouse and that nothing is known of: they stay and do not count. */
  unknown: readonly string[];
  keyCreated: boolean;
};

/**
 * Loads files: each is kept as a delivery, then one generation is built from all deliveries in force.
 *
 * A refused file is left out and the sound ones go live, because a municipality that delivers twenty files a quarter
 * should not wait for one supplier; the exit code and the closing line say what is missing. --strict holds all back.
 */
export const load = (
  paths: readonly string[],
  warehouse: Warehouse,
  sources: readonly Source[],
  options: LoadOptions,
  report: (outcome: Outcome) => void,
): Promise<Loaded> =>
  withLock(warehouse, async () => {
    await readyWarehouse(warehouse);
    const register = await settleRegister(warehouse, sources);
    const key = await pseudonymKey(warehouse.keyFile);
    const against = await earlierDeliveries(warehouse);
    const accepted = lastAccepted(
      register,
      against.map(({ facts }) => facts),
    );
    const task = {
      gemeente: options.gemeente,
      key: key.key,
      against,
      keep: { warehouse, keyId: key.id, sequence: accepted + 1 },
    };
    const outcomes = await takeAll(paths, task, { reader: readingHere(sources), ...options }, report);
    const loaded = outcomes.flatMap((outcome) =>
      outcome.status === 'known'
        ? [outcome.delivery]
        : outcome.status === 'accepted' && outcome.delivery
          ? [outcome.delivery]
          : [],
    );
    const refusals = outcomes.some((outcome) => outcome.status === 'refused');
    if (loaded.length === 0 || (options.strict && refusals))
      return {
        outcomes,
        published: null,
        retired: [],
        replaced: [],
        outweighed: [],
        unknown: [],
        keyCreated: key.created,
      };

    const ids = new Set([...against.map(({ facts }) => facts.id), ...loaded.map((delivery) => delivery.id)]);
    const all = await factsOf(warehouse, [...ids].toSorted());
    const strangers = all.filter((delivery) => delivery.keyId !== key.id);
    if (strangers.length > 0)
      throw new Stop(
        `De sleutel ${warehouse.keyFile} is niet die van eerdere leveringen. Zet de oude sleutel terug, of begin een nieuw magazijn.`,
      );
    // The example as a whole gives way to the first delivery of somebody's own.
    const mixed = !options.keepInvented && all.some(isOwn);
    const retired = mixed ? all.filter((delivery) => !staysBesideOwn(delivery)) : [];
    const left = withoutDeliveries(
      register,
      retired.map(({ id }) => id),
    );
    const back = await factsOf(warehouse, left.back);
    const standing = [...all, ...back].filter((delivery) => !mixed || staysBesideOwn(delivery));
    // One that gives way itself takes nobody's place.
    const taking = loaded.filter((delivery) => !mixed || staysBesideOwn(delivery));
    const replaced = await replacedDeliveries(warehouse, standing, taking, sources);
    const gone = replaced.map(({ older }) => older);
    const inForce = standing.filter((delivery) => !gone.includes(delivery));
    const counts = new Set(inForce.map(({ id }) => id));
    const next = registerWith(
      inForce,
      [
        ...left.replaced.filter(({ id }) => !counts.has(id)),
        ...replaced.map(({ older, newer }) => ({ id: older.id, by: newer.id })),
      ],
      [...register.erasing, ...[...retired, ...back].map(({ id }) => id)].filter(
        (id) => !counts.has(id) && !gone.some((older) => older.id === id),
      ),
      lastAccepted({ accepted }, loaded),
    );
    const fresh = outcomes.flatMap((outcome) =>
      outcome.status === 'accepted' && outcome.delivery !== null && counts.has(outcome.delivery.id)
        ? [outcome.delivery]
        : [],
    );
    const outweighed = await outweighedDeliveries(warehouse, inForce, fresh, sources);
    const placed = withPlaces(outcomes, { retired, replaced, outweighed });
    // Before the release is made, which shows what these reports say.
    for (const { outcome, delivery } of placed) await keepReport(deliveryFolder(warehouse, delivery.id), outcome);
    const published = await publish(warehouse, inForce, sources, options, next);
    const unknown = await eraseDeliveries(warehouse, next, published.generation);
    await sweepRaw(warehouse);
    if (options.reportFolder)
      for (const { outcome, name } of placed) await writeReport(options.reportFolder, outcome, name);
    return { outcomes, published, retired, replaced, outweighed, unknown, keyCreated: key.created };
  });

/** The place of a delivery among the others is known when all were read, so their reports get it last. */
const withPlaces = (outcomes: readonly Outcome[], places: Places) => {
  const names = reportNames(outcomes.map(({ file }) => file));
  return outcomes.flatMap((outcome, index) => {
    const name = names[index];
    if (outcome.status !== 'accepted' || outcome.delivery === null || name === undefined) return [];
    const { delivery } = outcome;
    const among = placesAmong(places, new Set([delivery.id]));
    return among.length === 0 ? [] : [{ outcome: { ...outcome, places: among }, delivery, name }];
  });
};

const isOwn = (delivery: DeliveryFacts): boolean => delivery.origin === 'delivered';

const staysBesideOwn = (delivery: DeliveryFacts): boolean => isOwn(delivery) || delivery.origin === 'fetched';
