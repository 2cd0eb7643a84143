import type { DeliveryFacts } from './delivery.ts';
import { shapeOf } from './keep-delivery.ts';
import type { Source } from './sources/source.ts';

/** The versions that held when the version of a contract was first kept with a delivery; of any other kind it was 1. */
const whenFirstKept: Readonly<Record<string, number>> = { 'iwmo-ijw': 2 };

/** Under which version of its contract a delivery was read; of one from before that was kept, as its columns tell. */
export const agreementOf = (delivery: Pick<DeliveryFacts, 'agreement' | 'shape' | 'kind'>, source: Source): number =>
  delivery.agreement ?? (delivery.shape === shapeOf(source) ? (whenFirstKept[source.kind] ?? 1) : 1);

/** The version that a delivery was read under beside the one that holds now (Dutch); null where they are the same. */
export const olderAgreement = (delivery: DeliveryFacts, sources: readonly Source[]): string | null => {
  const source = sources.find(({ kind }) => kind === delivery.kind);
  if (source === undefined) return null;
  const version = agreementOf(delivery, source);
  return version === source.version ? null : `versie ${version} van de afspraak, nu geldt versie ${source.version}`;
};

/** Files named in one line. */
const mostNamed = 5;

/**
 * A line for each kind of which deliveries in force were read under an earlier contract, as their files are gone and cannot be
 * read again: which they are, of which period, and what has changed since.
 */
export const olderAgreements = (deliveries: readonly DeliveryFacts[], sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const old = deliveries.filter(
      (delivery) => delivery.kind === source.kind && agreementOf(delivery, source) < source.version,
    );
    const [first] = old;
    if (first === undefined) return [];
    const lowest = Math.min(...old.map((delivery) => agreementOf(delivery, source)));
    const days = old.flatMap(({ periodFrom, periodTo }) => [periodFrom, periodTo]).filter((day) => day !== null);
    const period = days.length === 0 ? '' : `, over ${days.toSorted()[0]} tot en met ${days.toSorted().at(-1)}`;
    const named = old.slice(0, mostNamed).map(({ fileName }) => fileName);
    const more = old.length > mostNamed ? ` en nog ${old.length - mostNamed}` : '';
    const changed = (source.changes ?? []).filter(({ version }) => version > lowest).map(({ what }) => what);
    return [
      `${source.title}: ${old.length === 1 ? '1 levering is' : `${old.length} leveringen zijn`} gelezen volgens een oudere versie van de afspraak (nu geldt versie ${source.version}): ${named.join(', ')}${more}${period}. De cijfers die daarop rusten, volgen die oudere afspraak; bij 'Waar komt dit cijfer vandaan?' staat het erbij.${changed.length === 0 ? '' : ` Wat er is veranderd: ${changed.join(' ')}`} Heeft u de bestanden nog, laad ze dan opnieuw.`,
    ];
  });
