import type { SourceColumn } from '../source.ts';

/** One figure: a region, a topic, a period, the other dimensions and the kind of bound. */
export const columns = [
  { name: 'tabel', type: 'text' },
  { name: 'regio', type: 'text' },
  { name: 'onderwerp', type: 'text' },
  { name: 'jaar', type: 'integer' },
  { name: 'periode', type: 'text' },
  { name: 'dimensies', type: 'text' },
  { name: 'marge', type: 'text' },
  { name: 'waarde', type: 'double' },
  { name: 'status', type: 'text' },
  // Why a figure is missing, where the source says so.
  { name: 'reden', type: 'text' },
] as const satisfies readonly SourceColumn[];
