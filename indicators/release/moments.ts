import type { Db } from '../indicator.ts';
import type { Moment } from './schema.ts';

/** The reports due in the P&C calendar; onTime is null while a report is not delivered. */
export async function readMoments(db: Db, gemeente: string): Promise<Moment[]> {
  const rows = await db
    .selectFrom('pc_moment')
    .select(['jaar', 'moment', 'uiterlijk', 'geleverd'])
    .where('gemeente', '=', gemeente)
    .orderBy('uiterlijk')
    .orderBy('moment')
    .execute();
  return rows.map(({ jaar, moment, uiterlijk, geleverd }) => ({
    year: jaar,
    moment,
    due: uiterlijk,
    delivered: geleverd,
    onTime: geleverd === null ? null : geleverd <= uiterlijk,
  }));
}
