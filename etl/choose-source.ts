import { Refusal } from './refusal.ts';
import type { Sample, Source } from './sources/source.ts';

/** The kind that a file is of; null when it is of none. Refuses a file that fits several contracts, none of them alone wholly. */
export const chooseSource = (sample: Sample, sources: readonly Source[]): Source | null => {
  const fitting = sources.filter((source) => source.recognises(sample));
  const described = fitting.filter(({ likeness }) => likeness !== undefined);
  if (described.length < 2) return fitting[0] ?? null;
  const wholly = described.filter(({ likeness }) => likeness?.(sample) === 1);
  if (wholly.length === 1) return wholly[0] ?? null;
  const kinds = described.map(({ kind, title }) => `${title} (${kind})`);
  const [first] = described;
  throw new Refusal(
    'soort-onduidelijk',
    `De kop van dit bestand past bij meer dan één soort: ${new Intl.ListFormat('nl').format(kinds)}.`,
    `Laad het bestand opnieuw met --as en het woord tussen haakjes, bijvoorbeeld --as ${first?.kind}. Of zet bij dit bestand in levering.json "as": "${first?.kind}".`,
    { choices: described.map(({ kind }) => kind) },
  );
};

/** The kind that a person says a file is of, whatever it looks like. */
export const namedSource = (kind: string, sources: readonly Source[]): readonly Source[] => {
  const named = sources.filter((source) => source.kind === kind);
  if (named.length === 0)
    throw new Refusal(
      'soort-onbekend',
      `'${kind.slice(0, 60)}' is geen bekende soort.`,
      `Kies bij --as, of bij "as" in levering.json, het woord voor een van deze soorten: ${sources.map((source) => `${source.kind} (${source.title})`).join(', ')}.`,
    );
  return named.map((source) => ({ ...source, recognises: () => true }));
};
