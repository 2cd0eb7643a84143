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

/** What is to be said of the place of one delivery, whole and without the number of its rows: that may tell of persons. */
export type Place = {
  type: 'telt-niet-mee' | 'vervangt' | 'voegt-niets-toe' | 'oude-rijen-blijven';
  message: string;
  withoutCounts: string;
};

const retiredPlace = ({ fileName, id, origin }: DeliveryFacts): Place =>
  place(
    'telt-niet-mee',
    `Let op: ${fileName} (levering ${id}) telt niet mee en is niet bewaard. In levering.json staat origin "${origin}": een bestand van het voorbeeld. Er zijn eigen cijfers, en dan doet het voorbeeld niet mee. Is dit een eigen bestand, haal origin dan weg en laad het opnieuw.`,
  );

const replacedPlace = ({ older, newer }: Replaced): Place =>
  place(
    'vervangt',
    `${newer.fileName} vervangt ${older.fileName} (levering ${older.id}); de oude rijen tellen niet meer mee. Ze blijven bewaard tot u ze wist; trekt u ${newer.id} in, dan tellen ze weer.`,
  );

const counted = (rows: number): string => (rows === 1 ? '1 rij' : `${number.format(rows)} rijen`);

const outweighedPlace = ({ newer, by, otherwise, addsNothing, dropped }: Outweighed): Place => {
  const period = `${dutchDay(by.periodFrom)} tot en met ${dutchDay(by.periodTo)}`;
  const mend = `Is ${newer.fileName} een verbetering? Lever dan de hele periode van ${by.fileName} opnieuw aan: ${period}.`;
  if (addsNothing)
    return place(
      'voegt-niets-toe',
      `Let op: ${newer.fileName} voegt niets toe: alle rijen staan precies zo in ${by.fileName} (levering ${by.id}). ${mend}`,
    );
  if (otherwise === 0) {
    const says = (rows: string) =>
      `Let op: ${rows} van ${by.fileName} (levering ${by.id}) over dezelfde kwartalen niet in ${newer.fileName}. Die ${dropped === 1 ? 'blijft' : 'blijven'} meetellen. ${mend}`;
    return place(
      'oude-rijen-blijven',
      says(dropped === 1 ? 'er staat 1 rij' : `er staan ${counted(dropped)}`),
      says('er staat een deel'),
    );
  }
  const says = (rows: string) =>
    `Let op: ${rows} niet mee. ${by.fileName} (levering ${by.id}) noemt dezelfde nummers met andere gegevens, en gaat voor omdat het tot een latere dag loopt. ${mend}`;
  return notCounted(newer, otherwise, says);
};

const notCounted = ({ fileName }: DeliveryFacts, rows: number, says: (rows: string) => string): Place =>
  place(
    'telt-niet-mee',
    says(`${counted(rows)} van ${fileName} ${rows === 1 ? 'telt' : 'tellen'}`),
    says(`een deel van ${fileName} telt`),
  );

const place = (type: Place['type'], message: string, withoutCounts = message): Place => ({
  type,
  message,
  withoutCounts,
});

/** What to say of the place of these deliveries, of those `taken` now: that they do not count, take the place of others, or add nothing. */
export const placesAmong = (
  { retired = [], replaced = [], outweighed = [] }: Places,
  taken: ReadonlySet<string>,
): Place[] => [
  ...retired.filter(({ id }) => taken.has(id)).map(retiredPlace),
  ...replaced.filter(({ newer }) => taken.has(newer.id)).map(replacedPlace),
  ...outweighed.filter(({ newer }) => taken.has(newer.id)).map(outweighedPlace),
];
