import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryRows, quickFile, rowsFile } from './delivery-rows.ts';
import type { Source } from './sources/source.ts';
import { sqlName, sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** Where the rows of a delivery stand, as the temp table `delivery_rank` names it beside its gemeente and rank. */
export const rowsPath = (warehouse: Warehouse, id: string): string => join(deliveryFolder(warehouse, id), rowsFile);

/**
 * A query for all accepted rows of deliveries of one kind: `gemeente, delivery, rank, row_number` and the columns. The files
 * are read as one list: a part of the query per file takes longer to plan than to run.
 */
export const rawRows = (warehouse: Warehouse, source: Source, deliveries: readonly DeliveryFacts[]): string => {
  const columns = source.columns.map(({ name }) => sqlName(name));
  const select = ['d.gemeente', 'd.delivery', 'd.rank', 'r.row_number', ...columns.map((name) => `r.${name}`)].join(
    ', ',
  );
  const isQuick = ({ id }: DeliveryFacts): boolean => existsSync(join(deliveryFolder(warehouse, id), quickFile));
  const paths = deliveries.filter((one) => !isQuick(one)).map(({ id }) => sqlText(rowsPath(warehouse, id)));
  const listed = `select ${select} from read_parquet([${paths.join(', ')}], filename = true) as r
    join delivery_rank as d on d.file = r.filename`;
  const quick = deliveries.filter(isQuick).map(
    ({ id }) => `select ${select} from (${deliveryRows(deliveryFolder(warehouse, id), source.columns)}) as r
    join delivery_rank as d on d.delivery = ${sqlText(id)}`,
  );
  return [...(paths.length === 0 ? [] : [listed]), ...quick].join(' union all ');
};
