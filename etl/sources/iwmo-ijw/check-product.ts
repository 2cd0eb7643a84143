import { isoDate } from '../../readers/iso-date.ts';
import { isKnownCode } from './code-lists.ts';
import { performanceFaults, side } from './check-performance.ts';
import type { ProductField } from './product-fields.ts';
import type { MessageRow } from './row.ts';

/** A text and the line of the file it stands on. */
export type Found = { text: string; line: number };

/** `line` is null when the fault is about the element as a whole. */
export type ProductFault = { column: string; rule: string; value: string | null; line: number | null; message: string };

type Checked = { row: MessageRow; faults: ProductFault[] };

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Checks the fields of one product element and casts them; every fault of the element is given. */
export const checkProduct = (
  wet: string,
  fields: readonly ProductField[],
  found: ReadonlyMap<string, Found>,
): Checked => {
  const row: MessageRow = {};
  const faults: ProductFault[] = [];
  const fault = (field: ProductField, rule: string, value: string | null, message: string): void => {
    faults.push({ column: last(field.path), rule, value, line: found.get(field.path)?.line ?? null, message });
  };

  for (const field of fields) {
    const text = found.get(field.path)?.text ?? '';
    if (text === '') {
      if (field.required === true)
        fault(field, 'verplicht', null, `${last(field.path)} ontbreekt. Vraag de afzender het bericht aan te vullen.`);
      continue;
    }
    if (field.type === 'text') {
      if (field.to !== undefined) row[field.to] = text;
    } else if (field.type === 'date') {
      const date = isoDate(text);
      if (date === null)
        fault(field, 'datum', text, `${last(field.path)} is geen bestaande dag. Vraag de afzender om de goede datum.`);
      else if (field.to !== undefined) row[field.to] = date;
    } else if (field.type === 'cents') {
      if (!/^\d{1,12}$/.test(text))
        fault(
          field,
          'bedrag',
          text,
          `${last(field.path)} is geen heel aantal eurocenten. Vraag de afzender om het bedrag zonder punt of komma.`,
        );
      else if (field.to !== undefined) row[field.to] = BigInt(text);
    } else if (field.type === 'volume') {
      if (!/^\d{1,8}$/.test(text))
        fault(field, 'volume', text, `${last(field.path)} is geen heel aantal. Vraag de afzender om het goede aantal.`);
    } else if (!isKnownCode(wet, field.type, text)) {
      fault(
        field,
        'codelijst',
        text,
        `${last(field.path)} staat niet in de codelijst ${field.type} voor de ${wet}. Vraag de afzender om de goede code.`,
      );
    } else if (field.to !== undefined) row[field.to] = text;
  }

  if (found.get(side)?.text === 'C' && typeof row.bedrag_cent === 'bigint') row.bedrag_cent = -row.bedrag_cent;
  faults.push(...performanceFaults(found));
  // The standard deletes an assignment with both; one without the other may as well be an ordinary end.
  if (found.get('RedenWijziging')?.text === '13' && row.einddatum !== row.ingangsdatum)
    faults.push({
      column: 'Einddatum',
      rule: 'verwijderd',
      value: typeof row.einddatum === 'string' ? row.einddatum : null,
      line: found.get('Einddatum')?.line ?? null,
      message:
        'Reden wijziging 13 verwijdert de toewijzing, en dan is de einddatum gelijk aan de ingangsdatum. Hier is dat niet zo. Vraag de afzender of de toewijzing vervalt of eindigt.',
    });
  const begin = row.begindatum ?? row.ingangsdatum;
  if (typeof begin === 'string' && typeof row.einddatum === 'string' && row.einddatum < begin)
    faults.push({
      column: 'Einddatum',
      rule: 'einddatum-voor-begin',
      value: row.einddatum,
      line: null,
      message: 'De einddatum ligt voor de begindatum. Vraag de afzender om de goede datums.',
    });
  return { row, faults };
};
