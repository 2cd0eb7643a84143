import { type JsonObject, objectOf, objectsOf, textOf } from '../../readers/json-value.ts';
import type { FaultList } from './faults.ts';
import type { ZorgnedRow } from './row.ts';

// Reden wijziging 13 (WMO002, JZ002): the assignment must be treated as never sent.
const deleted = '13';

/**
 * The assignment and the care of a granted product. Several assignments of one product (a change of provider) are one
 * trajectory: it starts with the first delivery, and the last one says whether and why it ended.
 */
export const careOf = (product: JsonObject, list: FaultList): ZorgnedRow => {
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
    toewijzingnummer: assignments.at(-1)?.number ?? null,
    toegewezen: assignments[0]?.on ?? null,
    ingangsdatum: begins,
    einddatum: ends,
    leveringsvorm: textOf(product, 'leveringsvorm'),
    start: first?.from ?? null,
    stop: last?.to ?? null,
    reden: last?.reason ?? null,
  };
};
