import { Refusal } from '../refusal.ts';
import type { FetchTable } from './table.ts';

type Dimension = { key: string; type: string };

/** The dimension that holds the regions: the one marked geographical, else the one with such a name. */
export const regionDimension = (table: FetchTable, dimensions: readonly Dimension[]): string => {
  const found =
    dimensions.find(({ type }) => type.startsWith('Geo')) ?? dimensions.find(({ key }) => /regio|gemeente/i.test(key));
  if (found !== undefined) return found.key;
  throw new Refusal(
    'regio-ontbreekt',
    `De tabel ${table.id} heeft geen kolom met regio’s meer: ${dimensions.map(({ key }) => key).join(', ')}.`,
    'Bekijk de tabel op StatLine en pas etl/fetch/tables.ts aan. Wat er al stond, blijft staan.',
  );
};
