import type { Delivery, Release } from 'indicators/release/schema.ts';
import type { Cause, Reason } from './causes.ts';

type RevisedBy = 'source' | 'ourselves';

/** The files of one moment, and whose doing it is when one of a kind gives another figure. */
export type Files = {
  deliveries: ReadonlyMap<string, Delivery>;
  revisedBy: ReadonlyMap<string, RevisedBy>;
};

/** Who revises a kind stands in its contract, as the release has it; an earlier release may not. */
export const filesOf = ({ deliveries, contracts = [] }: Pick<Release, 'deliveries' | 'contracts'>): Files => ({
  deliveries: new Map(deliveries.map((delivery) => [delivery.id, delivery])),
  revisedBy: new Map(
    contracts.flatMap(({ kind, revisedBy }) => (revisedBy === undefined ? [] : [[kind, revisedBy] as const])),
  ),
});

/** So many files are named; of messages there can be hundreds. */
const mostNamed = 3;

function namesOf(deliveries: readonly Delivery[]): string {
  const names = deliveries.map(({ fileName }) => fileName).toSorted();
  const others = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join(', ');
  return others <= 0 ? named : `${named} en nog ${others} ${others === 1 ? 'bestand' : 'bestanden'}`;
}

const lasting = ({ periodTo }: Delivery): string => periodTo ?? '';

type By = RevisedBy | 'unknown';

/** Files of one moment that the other does not have, by what they do to a figure. */
type Found = {
  editions: Delivery[];
  /** Over the same time as others that went. */
  inPlace: Delivery[];
  replaced: Delivery[];
  later: Delivery[];
  withdrawn: Delivery[];
  unknown: Delivery[];
};

/**
 * What the files behind a figure tell of why it is another: `was` and `is` are the ids of those behind it at the first and the second moment.
 * None where the same files stand behind both.
 */
export function deliveryReasons(
  { before, after }: { before: Files; after: Files },
  was: readonly string[],
  is: readonly string[],
): Reason[] {
  const added = Map.groupBy(newIn(after, before, is), ({ kind }) => kind);
  const gone = Map.groupBy(newIn(before, after, was), ({ kind }) => kind);
  const found: Found = { editions: [], inPlace: [], replaced: [], later: [], withdrawn: [], unknown: [] };
  for (const kind of new Set([...added.keys(), ...gone.keys()])) {
    const by = after.revisedBy.get(kind) ?? before.revisedBy.get(kind) ?? 'unknown';
    sort(found, by, added.get(kind) ?? [], gone.get(kind) ?? []);
  }
  return reasonsOf(found);
}

/** The files behind a figure of one moment that the other moment did not have; one that it had and did not count is no news. */
const newIn = ({ deliveries }: Files, other: Files, ids: readonly string[]): Delivery[] =>
  ids.flatMap((id) => (other.deliveries.has(id) ? [] : (deliveries.get(id) ?? [])));

function sort(found: Found, by: By, added: readonly Delivery[], gone: readonly Delivery[]): void {
  if (added.length === 0) return void found.withdrawn.push(...gone);
  if (by === 'unknown') return void found.unknown.push(...added);
  if (by === 'source') return void found.editions.push(...added);
  // A file that reaches no further than one that went stands in its place; any other brought what came later.
  const inPlace = added.filter((one) => gone.some((other) => lasting(one) <= lasting(other)));
  found.inPlace.push(...inPlace);
  if (inPlace.length > 0) found.replaced.push(...gone);
  found.later.push(...added.filter((one) => !inPlace.includes(one)));
}

const reason = (cause: Cause, files: readonly Delivery[], why: (names: string) => string): Reason[] =>
  files.length === 0 ? [] : [{ cause, why: why(namesOf(files)) }];

function reasonsOf({ editions, inPlace, replaced, later, withdrawn, unknown }: Found): Reason[] {
  return [
    ...reason('herziening door de bron', editions, (names) => `De bron gaf een nieuwe uitgave: ${names}.`),
    ...reason(
      'correctie',
      inPlace,
      (names) => `Een bestand over dezelfde tijd kwam in de plaats van ${namesOf(replaced)}: ${names}.`,
    ),
    ...reason('correctie', withdrawn, (names) => `Ingetrokken: ${names}.`),
    ...reason(
      'late registraties',
      later,
      (names) => `Een later bestand bracht ook gegevens over deze periode: ${names}.`,
    ),
    ...reason(
      'niet te herleiden',
      unknown,
      (names) => `Er kwam een ander bestand: ${names}. Of de bron het cijfer herzag of wijzelf, is toen niet bewaard.`,
    ),
  ];
}
