import { readReport } from 'etl/report/read-report.ts';
import { whyAndRemedy } from 'etl/report/report.ts';
import type { Warehouse } from 'etl/warehouse.ts';
import { roundReport } from '../disclosure/round-report.ts';
import type { Db } from '../indicator.ts';
import type { DeliveryReport } from './schema.ts';

/** More rows of one rule in one column than this say nothing new to who has to mend them. */
const mostRows = 1000;

/** What was found in every delivery in force, as it may be shown. */
export async function readReports(db: Db, warehouse: Warehouse): Promise<DeliveryReport[]> {
  const [deliveries, rejects] = await Promise.all([
    db.selectFrom('delivery').select(['delivery', 'kind', 'rows_rejected']).orderBy('delivery').execute(),
    db
      .selectFrom('reject')
      .select(['delivery', 'row_number', 'column_name', 'rule', 'value_masked', 'message'])
      .orderBy('delivery')
      .orderBy('rule')
      .orderBy('column_name')
      .orderBy('row_number')
      .execute(),
  ]);
  const byDelivery = Map.groupBy(rejects, ({ delivery }) => delivery);
  return Promise.all(
    deliveries.map(async ({ delivery, kind, rows_rejected }) => {
      const rules = Map.groupBy(byDelivery.get(delivery) ?? [], (one) => `${one.rule}|${one.column_name}`);
      const report = await readReport(warehouse, delivery);
      return roundReport(
        kind,
        {
          delivery,
          verdict: rows_rejected === 0 ? 'accepted' : 'accepted-with-rejects',
          notes: [...(report?.notes ?? [])],
          rules: [...rules.values()].flatMap(([first, ...rest]) =>
            first === undefined
              ? []
              : {
                  rule: first.rule,
                  column: first.column_name,
                  rows: rest.length + 1,
                  ...whyAndRemedy(first.message),
                  values: [first, ...rest]
                    .slice(0, mostRows)
                    .map(({ row_number, value_masked }) => ({ row: row_number, value: value_masked })),
                  complete: rest.length < mostRows,
                },
          ),
          comparison: plain(report?.comparison ?? null),
        },
        report?.places ?? [],
      );
    }),
  );
}

type Kept = NonNullable<Awaited<ReturnType<typeof readReport>>>['comparison'];

const plain = (kept: Kept): DeliveryReport['comparison'] =>
  kept && {
    with: kept.with,
    rows: kept.rows,
    totals: [...kept.totals],
    shares: [...kept.shares],
    jumps: [...kept.jumps],
  };
