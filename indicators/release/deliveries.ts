import type { Db } from '../indicator.ts';
import type { Delivery } from './schema.ts';

/** What the etl knows of a kind of extract. */
export type KindInfo = {
  kind: string;
  title: string;
  owner: string;
  cycle: 'quarterly' | 'yearly' | '4-yearly';
  /** Days after the end of a period; without it the last day of the month after. */
  dueDays?: number;
  /** It holds what is planned, and counts nothing. */
  plans?: true;
};

/** Everything loaded, with its rejects by rule; `nextDue` stands at the newest delivery of each kind. */
export async function readDeliveries(db: Db, kinds: readonly KindInfo[]): Promise<Delivery[]> {
  const [loaded, rejects] = await Promise.all([
    db.selectFrom('delivery').selectAll().orderBy('kind').orderBy('period_from').orderBy('delivery').execute(),
    db
      .selectFrom('reject')
      .select(['delivery', 'row_number', 'column_name', 'rule', 'message'])
      .orderBy('delivery')
      .orderBy('rule')
      .orderBy('row_number')
      .execute(),
  ]);
  const byDelivery = Map.groupBy(rejects, (reject) => reject.delivery);
  const newest = new Map<string, string>();
  for (const { kind, period_to } of loaded) {
    if (period_to !== null && period_to > (newest.get(kind) ?? '')) newest.set(kind, period_to);
  }

  return loaded.map((row) => {
    const info = kinds.find(({ kind }) => kind === row.kind);
    const rules = Map.groupBy(byDelivery.get(row.delivery) ?? [], (r) => `${r.rule}|${r.column_name}`);
    return {
      id: row.delivery,
      kind: row.kind,
      title: info?.title ?? row.kind,
      owner: info?.owner ?? row.source,
      fileName: row.file_name,
      sha256: row.sha256,
      bytes: row.bytes,
      encoding: row.encoding,
      loadedAt: row.loaded_at,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      rowsRead: row.rows_read,
      rowsAccepted: row.rows_accepted,
      rowsRejected: row.rows_rejected,
      invented: row.invented,
      source: row.source,
      ...(info?.plans === true && { plans: true as const }),
      ...(row.agreement !== null && { agreement: row.agreement }),
      nextDue:
        info === undefined || row.period_to === null || newest.get(row.kind) !== row.period_to
          ? null
          : nextDue(row.period_to, info),
      rejects: [...rules.values()].flatMap(([first, ...rest]) =>
        first === undefined
          ? []
          : {
              rule: first.rule,
              column: first.column_name,
              rows: rest.length + 1,
              message: first.message,
              firstRows: [first, ...rest].slice(0, 5).map((reject) => reject.row_number),
            },
      ),
    };
  });
}

const monthsUntilNext = { quarterly: 3, yearly: 12, '4-yearly': 48 } as const;

/** When the file of the next quarter, year or wave is due: so many days, or a month, after it has ended (interpretatie). */
function nextDue(periodTo: string, { cycle, dueDays }: KindInfo): string {
  const [year = 0, month = 0] = periodTo.split('-').map(Number);
  const next = month + monthsUntilNext[cycle];
  const due = dueDays === undefined ? Date.UTC(year, next + 1, 0) : Date.UTC(year, next, dueDays);
  return new Date(due).toISOString().slice(0, 10);
}
