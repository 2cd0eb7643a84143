import { sql } from 'kysely';
import type { Db } from '../indicator.ts';

/** Whether an invented delivery brought any of the rows; a file is invented or it is not, per figure. */
const anyInvented =
  sql<boolean>`coalesce(bool_or(delivery in (select delivery from delivery where invented)), false)`.as('invented');

/** Lasten and baten in EUR of one code in one quarter; plan is null for a code without a counterpart in the plan. */
export type Realised = {
  year: number;
  quarter: number;
  plan: string | null;
  code: string;
  lasten: number;
  baten: number;
  /** At least one of its rows comes from an invented delivery. */
  invented: boolean;
};

/** Saldo in EUR of one code in one year of Iv3. */
export type Iv3Saldo = { year: number; code: string; saldo: number; invented: boolean };

/** What the ledger says per taakveld of the plan and quarter, and which quarters were delivered, wholly or in part. */
export type Realisation = {
  posted: readonly Realised[];
  covered: readonly { year: number; quarter: number; whole: boolean }[];
};

/** Reads the ledger, summed per quarter and taakveld; codes without a counterpart keep their own code. */
export async function readRealisation(db: Db, gemeente: string): Promise<Realisation> {
  const [posted, covered] = await Promise.all([
    db
      .selectFrom('grootboek')
      .select([
        'jaar as year',
        'kwartaal as quarter',
        'taakveld_plan as plan',
        sql<string>`coalesce(taakveld_plan, taakveld)`.as('code'),
        sql<number>`sum(lasten)`.as('lasten'),
        sql<number>`sum(baten)`.as('baten'),
        anyInvented,
      ])
      .where('gemeente', '=', gemeente)
      .groupBy(['jaar', 'kwartaal', 'taakveld_plan', sql`coalesce(taakveld_plan, taakveld)`])
      .execute(),
    db
      .selectFrom('dekking')
      .select(['jaar as year', 'kwartaal as quarter', sql<boolean>`volledig and opgegeven`.as('whole')])
      .where('gemeente', '=', gemeente)
      .where('kind', '=', 'grootboek')
      .execute(),
  ]);
  return { posted, covered };
}

/** Saldo (lasten - baten, EUR) of the jaarrekening in Iv3, by year and code; delivered there x EUR 1.000. */
export async function readIv3(db: Db, gemeente: string): Promise<Iv3Saldo[]> {
  return db
    .selectFrom('iv3')
    .select([
      'jaar as year',
      sql<string>`coalesce(taakveld_plan, taakveld)`.as('code'),
      sql<number>`1000 * sum(lasten - baten)`.as('saldo'),
      anyInvented,
    ])
    .where('gemeente', '=', gemeente)
    .where('verslagsoort', '=', 'jaarrekening')
    .groupBy(['jaar', sql`coalesce(taakveld_plan, taakveld)`])
    .execute();
}
