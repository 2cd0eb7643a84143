import type { Release } from 'indicators/release/schema.ts';
import { canonical } from '../../journal/canonical.ts';
import type { Adopted } from '../adopted.ts';
import { documentOf } from '../snapshot/document-of.ts';
import type { SnapshotDocument } from '../snapshot/snapshot-document.ts';

/** What a moment holds besides its figures, each with where it stands in the document. */
const parts = {
  duiding: ({ duiding }) => duiding,
  'verhalen van partners': ({ stories }) => stories,
  'vragen en antwoorden': ({ questions }) => questions,
  doelwaarden: ({ targets }) => targets,
  marges: ({ configuration }) => configuration?.margins,
  'grens voor duiding over geld': ({ configuration }) => configuration?.threshold,
  kalender: ({ calendar, proposals }) => [calendar, proposals],
  'doelen van het plan': ({ plan }) => plan?.principles,
  'verdeling van taakvelden': ({ plan }) => plan?.principleOfTaakveld,
  begrippen: ({ plan }) => plan?.glossary,
  'andere sets': ({ plan }) => plan?.sets,
  definities: ({ release }) =>
    told(release).map(({ id, definition, interpretation }) => [id, definition, interpretation]),
  berekeningen: ({ release }) =>
    told(release).map(({ id, measures }) => [id, measures.map(({ key, sql }) => [key, sql])]),
  'afspraken over vergelijken': ({ release }) => release.agreements,
  'regels voor kleine aantallen': ({ release }) => release.protection?.preset,
  'afspraken over bestanden': ({ release }) => release.contracts,
  'hoe goed eerdere verwachtingen waren': ({ release }) => release.backTest,
  'geleverde bestanden': ({ release }) => release.deliveries,
} as const satisfies Readonly<Record<string, (document: SnapshotDocument) => unknown>>;

const told = ({ indicators, otherSets = [] }: SnapshotDocument['release']) => [...indicators, ...otherSets];

export const partNames = Object.keys(parts) as readonly (keyof typeof parts)[];

type State = { release: Release; adopted: Adopted };

/**
 * Which parts of two moments differ besides figures and verdicts. With it a reader sees why the same figures have another hash: another
 * version of the program can bring other definitions, calculations or words. What an earlier form did not keep is taken from the program.
 */
export function partsThatDiffer(before: State, after: State): (keyof typeof parts)[] {
  const [then, now] = [before, after].map(({ release, adopted }) => documentOf('', release, adopted)) as [
    SnapshotDocument,
    SnapshotDocument,
  ];
  return partNames.filter((name) => canonical(parts[name](then) ?? null) !== canonical(parts[name](now) ?? null));
}
