import type { Db, Indicator, Measure, OneFigure } from '../indicator.ts';

/** A delivery behind a figure, with the numbers of its rows as the file counts them; null is not known. */
export type DeliveryBehind = {
  delivery: string;
  fileName: string | null;
  /** Of a workbook with more than one table. */
  sheet: string | null;
  kind: string | null;
  sha256: string | null;
  loadedAt: string | null;
  rowsRead: number | null;
  rowsRejected: number | null;
  /** In order, each once. */
  rows: readonly number[];
};

export type MeasureBehind = { measure: string; name: string; deliveries: readonly DeliveryBehind[] };

/** Of which figures the rows are asked: those of a period, or of one measure, region and group of it. */
export type Asked = { period: string; measure?: string; of?: OneFigure };

/**
 * The rows behind the figures of an indicator in a period, for every measure of it or for one. Only for who may see the deliveries: how many
 * rows there are is a number that was not protected, so no answer that everybody can ask for may be made from it.
 */
export async function rowsBehind(
  db: Db,
  { measures }: Indicator,
  { period, measure: only, of }: Asked,
): Promise<MeasureBehind[]> {
  const behind: MeasureBehind[] = [];
  for (const measure of measures)
    if (only === undefined || only === measure.key) behind.push(await rowsBehindMeasure(db, measure, period, of));
  return behind;
}

async function rowsBehindMeasure(
  db: Db,
  { key, name, count }: Measure,
  period: string,
  of: OneFigure | undefined,
): Promise<MeasureBehind> {
  const rows = await count.rows(db, period, of).execute();
  const known = await db.selectFrom('delivery').selectAll().execute();
  const deliveries = [...Map.groupBy(rows, (row) => row.delivery)].map(([delivery, own]): DeliveryBehind => {
    const facts = known.find((one) => one.delivery === delivery);
    return {
      delivery,
      fileName: facts?.file_name ?? null,
      sheet: facts?.sheet ?? null,
      kind: facts?.kind ?? null,
      sha256: facts?.sha256 ?? null,
      loadedAt: facts?.loaded_at ?? null,
      rowsRead: facts?.rows_read ?? null,
      rowsRejected: facts?.rows_rejected ?? null,
      rows: [...new Set(own.map(({ rowNumber }) => rowNumber))].toSorted((a, b) => a - b),
    };
  });
  return { measure: key, name, deliveries };
}
