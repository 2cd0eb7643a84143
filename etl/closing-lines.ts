import type { Loaded } from './load.ts';
import type { Outcome } from './outcome.ts';
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
  if (closing.published === undefined)
    return [summary, ...(mend.length > 0 ? mend : ['Laad de bestanden met: npm run etl -- load ...'])];
  const key =
    closing.keyCreated === true
      ? [
          `Er is een sleutel voor pseudoniemen gemaakt: ${closing.warehouse?.keyFile ?? ''}. Bewaar een kopie op een veilige plek.`,
        ]
      : [];
  const retired =
    (closing.retired ?? []).length > 0
      ? [
          `${files((closing.retired ?? []).length)} van het voorbeeld ${(closing.retired ?? []).length === 1 ? 'doet' : 'doen'} niet meer mee, want er zijn nu eigen cijfers.`,
        ]
      : [];
  const replaced = (closing.replaced ?? []).map(
    ({ older, newer }) =>
      `${newer.fileName} vervangt ${older.fileName} (levering ${older.id}); de oude regels tellen niet meer mee.`,
  );
  const live =
    closing.published === null
      ? 'Er is niets in gebruik genomen; de vorige cijfers blijven staan.'
      : closing.published.changed
        ? `De nieuwe cijfers zijn in gebruik (generatie ${closing.published.generation}). Bekijk ze met: ${closing.warehouse === undefined ? 'npm start' : startCommand(closing.warehouse)}`
        : `Er verandert niets: deze cijfers waren al in gebruik (generatie ${closing.published.generation}).`;
  return [summary, ...key, ...retired, ...replaced, live, ...(closing.published?.notes ?? []), ...mend];
};
