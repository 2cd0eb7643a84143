import type { Loaded } from './load.ts';
import type { Outcome } from './outcome.ts';
import { placesAmong } from './place-among-others.ts';
import { startCommand } from './start-command.ts';
import type { Warehouse } from './warehouse.ts';

type Closing = { outcomes: readonly Outcome[] } & Partial<Loaded> & { warehouse?: Warehouse };

const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`);

/** The last lines of a command: what happened and what to do next. */
export const closingLines = (closing: Closing): string[] => {
  const { outcomes } = closing;
  const count = (status: Outcome['status']): number => outcomes.filter((outcome) => outcome.status === status).length;
  const sound = count('accepted') + count('known');
  const parts = [
    `${files(sound)} in orde`,
    ...(count('refused') > 0 ? [`${count('refused')} geweigerd`] : []),
    ...(count('not-needed') > 0 ? [`${count('not-needed')} niet nodig`] : []),
    ...(count('unrecognised') > 0 ? [`${count('unrecognised')} niet herkend`] : []),
  ];
  const summary = `Klaar: ${parts.join(', ')}.`;
  const mend = count('refused') > 0 ? ['Verbeter de geweigerde bestanden en laad ze opnieuw.'] : [];
  if (closing.published === undefined) {
    const next = sound > 0 ? ['Laad de bestanden met: npm run etl -- load ...'] : [];
    return [summary, ...(mend.length > 0 ? mend : next)];
  }
  const key =
    closing.keyCreated === true
      ? [
          `Er is een sleutel voor pseudoniemen gemaakt: ${closing.warehouse?.keyFile ?? ''}. Bewaar een kopie op een veilige plek.`,
        ]
      : [];
  const taken = new Set(
    outcomes.flatMap((outcome) => ('delivery' in outcome && outcome.delivery ? [outcome.delivery.id] : [])),
  );
  const example = (closing.retired ?? []).filter(({ id }) => !taken.has(id)).length;
  const retired =
    example > 0
      ? [
          `${files(example)} van het voorbeeld ${example === 1 ? 'doet' : 'doen'} niet meer mee, want er zijn nu eigen cijfers.`,
        ]
      : [];
  const strays = closing.unknown ?? [];
  const unknown =
    strays.length > 0
      ? [
          `Let op: van ${strays.length === 1 ? '1 levering' : `${strays.length} leveringen`} in het magazijn is niet bekend of zij meetelt: ${strays.join(', ')}. Zij telt nu niet mee en blijft staan. Zet register.json terug uit de reservekopie, of wis haar met: npm run etl -- withdraw ${strays[0] ?? ''}`,
        ]
      : [];
  const live =
    closing.published === null
      ? 'Er is niets in gebruik genomen; de vorige cijfers blijven staan.'
      : closing.published.changed
        ? `De nieuwe cijfers zijn in gebruik (generatie ${closing.published.generation}). Bekijk ze met: ${closing.warehouse === undefined ? 'npm start' : startCommand(closing.warehouse)}`
        : `Er verandert niets: deze cijfers waren al in gebruik (generatie ${closing.published.generation}).`;
  return [
    summary,
    ...key,
    ...retired,
    ...placesAmong(closing, taken).map(({ message }) => message),
    ...unknown,
    live,
    ...(closing.published?.notes ?? []),
    ...mend,
  ];
};
