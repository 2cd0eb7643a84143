import { Refusal } from './refusal.ts';
import type { Sample, Source } from './sources/source.ts';

/** The kind that a file is of; null when it is of none. Refuses a file that fits several contracts, none of them alone wholly. */
export const chooseSource = (sample: Sample, sources: readonly Source[]): Source | null => {
  const fitting = sources.filter((source) => source.recognises(sample));
  const described = fitting.filter(({ likeness }) => likeness !== undefined);
  if (described.length < 2) return fitting[0] ?? null;
  const wholly = described.filter(({ likeness }) => likeness?.(sample) === 1);
  if (wholly.length === 1) return wholly[0] ?? null;
  const kinds = described.map(({ kind }) => kind);
  throw new Refusal(
    'soort-onduidelijk',
    `De kop van dit bestand past bij meer dan één soort: ${kinds.join(', ')}.`,
    `Laad het bestand opnieuw met --as en de soort, bijvoorbeeld --as ${kinds[0]}, of zet bij dit bestand in levering.json "as": "${kinds[0]}".`,
  );
};

/** The kind that a person says a file is of, whatever it looks like. */
export const namedSource = (kind: string, sources: readonly Source[]): readonly Source[] => {
  const named = sources.filter((source) => source.kind === kind);
  if (named.length === 0)
    throw new Refusal(
      'soort-onbekend',
      `'${kind.slice(0, 60)}' is geen bekende soort.`,
      `Kies bij --as, of bij "as" in levering.json, uit: ${sources.map((source) => source.kind).join(', ')}.`,
    );
  return named.map((source) => ({ ...source, recognises: () => true }));
};
