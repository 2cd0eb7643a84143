import type { SourceColumn } from '../source.ts';

/** Amounts x EUR 1.000, as delivered. */
export const columns = [
  { name: 'regio', type: 'text' },
  { name: 'jaar', type: 'integer' },
  { name: 'verslagsoort', type: 'text' },
  { name: 'taakveld', type: 'text' },
  { name: 'lasten', type: 'double' },
  { name: 'baten', type: 'double' },
  { name: 'plaatsing', type: 'integer' },
] as const satisfies readonly SourceColumn[];
