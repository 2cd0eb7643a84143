import { isoDate } from '../../readers/iso-date.ts';
import type { ProductFault } from './check-product.ts';
import type { Message } from './message.ts';
import type { MessageRow } from './row.ts';

/** The columns that every product of a message shares, and the faults of the message that all of them bear. */
export const headerOf = ({ kind, fields }: Message): { row: MessageRow; faults: ProductFault[] } => {
  const faults: ProductFault[] = [];
  const textOf = (path: string): string => fields.get(path)?.text ?? '';
  const dayOf = (path: string, what: string): string | null => {
    const day = isoDate(textOf(path));
    if (day === null)
      faults.push({
        column: path.slice(path.lastIndexOf('/') + 1),
        rule: 'datum',
        value: textOf(path),
        line: fields.get(path)?.line ?? null,
        message: `${what} is geen bestaande dag. Vraag de afzender om een nieuw bericht.`,
      });
    return day;
  };
  const row: MessageRow = { bericht: kind.name, soort: kind.role, wet: kind.wet };
  if (textOf('Header/BerichtCode') === '')
    faults.push({
      column: 'BerichtCode',
      rule: 'verplicht',
      value: null,
      line: null,
      message: 'De code van het bericht ontbreekt. Vraag de afzender om een nieuw bericht.',
    });
  row.dagtekening = dayOf('Header/BerichtIdentificatie/Dagtekening', 'De dagtekening van het bericht');

  // Four digits are a gemeente, eight an aanbieder (AGB): the sender of a 301 or the receiver of a 305.
  const gemeente = [textOf('Header/Afzender'), textOf('Header/Ontvanger')].find((party) => /^\d{4}$/.test(party));
  if (gemeente === undefined)
    faults.push({
      column: 'Afzender',
      rule: 'gemeente',
      value: null,
      line: fields.get('Header/Afzender')?.line ?? null,
      message: 'Afzender en ontvanger zijn geen van beide een gemeentecode van vier cijfers.',
    });
  else row.gemeente_bericht = `GM${gemeente}`;

  if (kind.role === 'declaratie') {
    const begin = dayOf('Declaratie/DeclaratiePeriode/Begindatum', 'Het begin van de declaratieperiode');
    const end = dayOf('Declaratie/DeclaratiePeriode/Einddatum', 'Het einde van de declaratieperiode');
    if (begin !== null && end !== null && end < begin)
      faults.push({
        column: 'Einddatum',
        rule: 'einddatum-voor-begin',
        value: end,
        line: fields.get('Declaratie/DeclaratiePeriode/Einddatum')?.line ?? null,
        message: `De declaratieperiode eindigt voor zij begint (${begin}). Vraag de afzender om een nieuw bericht.`,
      });
    row.aanbieder = textOf('Header/Afzender');
    row.declaratie_id = `${textOf('Header/Afzender')}-${textOf('Declaratie/DeclaratieNummer')}`;
  }
  return { row, faults };
};
