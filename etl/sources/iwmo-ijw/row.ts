import type { SourceColumn } from '../source.ts';

/** One product element of a message. Columns that do not belong to its kind of message are null. */
export const columns = [
  { name: 'gemeente_bericht', type: 'text' },
  { name: 'bericht', type: 'text' },
  { name: 'soort', type: 'text' },
  { name: 'wet', type: 'text' },
  { name: 'dagtekening', type: 'date' },
  { name: 'persoon', type: 'text' },
  { name: 'geboortejaar', type: 'integer' },
  { name: 'geslacht', type: 'text' },
  { name: 'wijk', type: 'text' },
  { name: 'toewijzingnummer', type: 'text' },
  { name: 'productcategorie', type: 'text' },
  { name: 'productcode', type: 'text' },
  { name: 'toewijzingsdatum', type: 'date' },
  { name: 'ingangsdatum', type: 'date' },
  { name: 'begindatum', type: 'date' },
  { name: 'einddatum', type: 'date' },
  { name: 'reden', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'declaratie_id', type: 'text' },
  { name: 'regel', type: 'integer' },
  { name: 'bedrag_cent', type: 'bigint' },
] as const satisfies readonly SourceColumn[];

export type ColumnName = (typeof columns)[number]['name'];
export type MessageRow = Partial<Record<ColumnName, string | number | bigint | null>>;
