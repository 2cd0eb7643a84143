import type { SourceColumn } from '../source.ts';

/** One product on which was decided, or an application without a decision. `wet` is null outside Wmo and Jeugdwet. */
export const columns = [
  { name: 'aanvraag_id', type: 'text' },
  { name: 'product_id', type: 'text' },
  { name: 'regeling', type: 'text' },
  { name: 'wet', type: 'text' },
  { name: 'persoon', type: 'text' },
  { name: 'geboortejaar', type: 'integer' },
  { name: 'geslacht', type: 'text' },
  { name: 'wijk', type: 'text' },
  { name: 'melding', type: 'date' },
  { name: 'aanvraag', type: 'date' },
  { name: 'besluit', type: 'date' },
  { name: 'beschikkingnummer', type: 'text' },
  { name: 'resultaat', type: 'text' },
  { name: 'productcategorie', type: 'text' },
  { name: 'productcode', type: 'text' },
  { name: 'leveringsvorm', type: 'text' },
  { name: 'toewijzingnummer', type: 'text' },
  { name: 'toegewezen', type: 'date' },
  { name: 'ingangsdatum', type: 'date' },
  { name: 'einddatum', type: 'date' },
  { name: 'start', type: 'date' },
  { name: 'stop', type: 'date' },
  { name: 'reden', type: 'text' },
] as const satisfies readonly SourceColumn[];

type ColumnName = (typeof columns)[number]['name'];
export type ZorgnedRow = Partial<Record<ColumnName, string | number | null>>;
