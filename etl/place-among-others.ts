import type { DeliveryFacts } from './delivery.ts';
import type { Outweighed } from './outweighed-deliveries.ts';
import type { Replaced } from './replaced-deliveries.ts';

/** What became of deliveries beside those that were there. */
export type Places = {
  /** Of the example, while there are figures of one's own. */
  retired?: readonly DeliveryFacts[];
  replaced?: readonly Replaced[];
  outweighed?: readonly Outweighed[];
};

const number = new Intl.NumberFormat('nl-NL');

const dutchDay = (iso: string | null): string => iso?.split('-').toReversed().join('-') ?? 'onbekend';

const retiredLine = ({ fileName, id, origin }: DeliveryFacts): string =>
  `Let op: ${fileName} (levering ${id}) telt niet mee en is niet bewaard. In levering.json staat origin "${origin}": een bestand van het voorbeeld. Er zijn eigen cijfers, en dan doet het voorbeeld niet mee. Is dit een eigen bestand, haal origin dan weg en laad het opnieuw.`;

const replacedLine = ({ older, newer }: Replaced): string =>
  `${newer.fileName} vervangt ${older.fileName} (levering ${older.id}); de oude rijen tellen niet meer mee. Ze blijven bewaard tot u ze wist; trekt u ${newer.id} in, dan tellen ze weer.`;

const outweighedLine = ({ newer, by, otherwise, addsNothing }: Outweighed): string => {
  const what = addsNothing
    ? `${newer.fileName} voegt niets toe: alle rijen staan precies zo in ${by.fileName} (levering ${by.id}).`
    : `${otherwise === 1 ? '1 rij' : `${number.format(otherwise)} rijen`} van ${newer.fileName} ${otherwise === 1 ? 'telt' : 'tellen'} niet mee. ${by.fileName} (levering ${by.id}) noemt dezelfde nummers met andere gegevens, en gaat voor omdat het tot een latere dag loopt.`;
  const period = `${dutchDay(by.periodFrom)} tot en met ${dutchDay(by.periodTo)}`;
  return `Let op: ${what} Is ${newer.fileName} een verbetering? Lever dan de hele periode van ${by.fileName} opnieuw aan: ${period}.`;
};

/** What to say of the place of these deliveries, of those `taken` now: that they do not count, take the place of others, or add nothing. */
export const placeLines = (
  { retired = [], replaced = [], outweighed = [] }: Places,
  taken: ReadonlySet<string>,
): string[] => [
  ...retired.filter(({ id }) => taken.has(id)).map(retiredLine),
  ...replaced.filter(({ newer }) => taken.has(newer.id)).map(replacedLine),
  ...outweighed.filter(({ newer }) => taken.has(newer.id)).map(outweighedLine),
];
