import type { Loaded } from './load.ts';
import type { Outcome } from './outcome.ts';
import type { Outweighed } from './outweighed-deliveries.ts';
import { startCommand } from './start-command.ts';
import type { Warehouse } from './warehouse.ts';

type Closing = { outcomes: readonly Outcome[] } & Partial<Loaded> & { warehouse?: Warehouse };

const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`);

const number = new Intl.NumberFormat('nl-NL');

const dutchDay = (iso: string | null): string => iso?.split('-').toReversed().join('-') ?? 'onbekend';

const outweighedLine = ({ newer, by, otherwise, addsNothing }: Outweighed): string => {
  const what = addsNothing
    ? `${newer.fileName} voegt niets toe: alle rijen staan precies zo in ${by.fileName} (levering ${by.id}).`
    : `${otherwise === 1 ? '1 rij' : `${number.format(otherwise)} rijen`} van ${newer.fileName} ${otherwise === 1 ? 'telt' : 'tellen'} niet mee. ${by.fileName} (levering ${by.id}) noemt dezelfde nummers met andere gegevens, en gaat voor omdat het tot een latere dag loopt.`;
  const period = `${dutchDay(by.periodFrom)} tot en met ${dutchDay(by.periodTo)}`;
  return `Let op: ${what} Is ${newer.fileName} een verbetering? Lever dan de hele periode van ${by.fileName} opnieuw aan: ${period}.`;
};

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
  const taken = new Set(
    outcomes.flatMap((outcome) => ('delivery' in outcome && outcome.delivery ? [outcome.delivery.id] : [])),
  );
  const given = (closing.retired ?? []).filter(({ id }) => taken.has(id));
  const example = (closing.retired ?? []).length - given.length;
  const retired = [
    ...given.map(
      ({ fileName, id, origin }) =>
        `Let op: ${fileName} (levering ${id}) telt niet mee en is niet bewaard. In levering.json staat origin "${origin}": een bestand van het voorbeeld. Er zijn eigen cijfers, en dan doet het voorbeeld niet mee. Is dit een eigen bestand, haal origin dan weg en laad het opnieuw.`,
    ),
    ...(example > 0
      ? [
          `${files(example)} van het voorbeeld ${example === 1 ? 'doet' : 'doen'} niet meer mee, want er zijn nu eigen cijfers.`,
        ]
      : []),
  ];
  const replaced = (closing.replaced ?? []).map(
    ({ older, newer }) =>
      `${newer.fileName} vervangt ${older.fileName} (levering ${older.id}); de oude rijen tellen niet meer mee. Ze blijven bewaard tot u ze wist; trekt u ${newer.id} in, dan tellen ze weer.`,
  );
  const outweighed = (closing.outweighed ?? []).map(outweighedLine);
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
    ...replaced,
    ...outweighed,
    ...unknown,
    live,
    ...(closing.published?.notes ?? []),
    ...mend,
  ];
};
