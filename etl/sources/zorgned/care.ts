import { type JsonObject, objectOf, objectsOf, textOf } from '../../readers/json-value.ts';
import type { FaultList } from './faults.ts';
import type { ZorgnedRow } from './row.ts';
import { withoutPerson } from './without-person.ts';

// Reden wijziging 13 (WMO002, JZ002): the assignment must be treated as never sent.
const deleted = '13';

/**
 * The assignment and the care of a granted product. Several assignments of one product (a change of provider) are one
 * trajectory: it starts with the first delivery, and the last one says whether and why it ended.
 */
export const careOf = (product: JsonObject, list: FaultList, pseudonymise: (text: string) => string): ZorgnedRow => {
  const all = objectsOf(product['toewijzingen']);
  const kept = all.filter((assignment) => textOf(objectOf(assignment, 'redenWijziging'), 'code') !== deleted);
  if (all.length > 0 && kept.length === 0) return {};

  const begins = list.date(product, 'datumIngangGeldigheid');
  const ends = list.date(product, 'datumEindeGeldigheid');
  const assignments = kept
    .map((assignment) => ({
      number: textOf(assignment, 'toewijzingNummer'),
      on: list.date(assignment, 'toewijzingsDatumTijd'),
    }))
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  const deliveries = kept
    .flatMap((assignment) => objectsOf(assignment['leveringen']))
    .map((delivery) => ({
      from: list.date(delivery, 'begindatum'),
      to: list.date(delivery, 'einddatum'),
      reason: textOf(objectOf(delivery, 'redenBeeindiging'), 'code'),
    }))
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const [first] = deliveries;
  const last = deliveries.at(-1);

  if (begins === null)
    list.add(
      'datumIngangGeldigheid',
      'toegekend-zonder-ingangsdatum',
      null,
      'Een toegewezen product heeft een ingangsdatum nodig. Vul die aan in Zorgned.',
    );
  if (begins !== null && ends !== null && ends < begins)
    list.add(
      'datumEindeGeldigheid',
      'einddatum-voor-ingangsdatum',
      ends,
      'Het product eindigt voor het ingaat. Verbeter een van beide datums in Zorgned.',
    );
  for (const { from, to } of deliveries) {
    if (begins !== null && from !== null && from < begins)
      list.add(
        'begindatum',
        'levering-voor-geldigheid',
        from,
        'De levering begint voor het product geldig is. Controleer beide datums in Zorgned.',
      );
    if (from !== null && to !== null && to < from)
      list.add(
        'einddatum',
        'stop-voor-start',
        to,
        'De levering eindigt voor zij begint. Verbeter een van beide datums.',
      );
  }
  return {
    toewijzingnummer: assignmentOf(assignments.at(-1)?.number ?? null, pseudonymise),
    toegewezen: assignments[0]?.on ?? null,
    ingangsdatum: begins,
    einddatum: ends,
    leveringsvorm: formOf(product),
    start: first?.from ?? null,
    stop: last?.to ?? null,
    reden: last?.reason ?? null,
  };
};

/** How care is delivered; text that says anything else is not kept. */
const formOf = (product: JsonObject): string | null => {
  const form = textOf(product, 'leveringsvorm')?.toLowerCase() ?? null;
  return form === 'zin' || form === 'pgb' ? form : null;
};

/** The messages know an assignment by its number of at most nine digits: that stays, and is judged beside the others. */
const assignmentOf = (number: string | null, pseudonymise: (text: string) => string): string | null =>
  number !== null && /^\d{1,9}$/.test(number) ? number : withoutPerson(number, pseudonymise);
