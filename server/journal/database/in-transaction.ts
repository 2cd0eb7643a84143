import { setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Journal } from './open-journal.ts';
import type { Tables } from './tables.ts';

/**
 * Does all of `work` or nothing of it. Two writers who want the same next number meet in the database, which turns one of
 * them away: that one reads again and tries again.
 */
export async function inTransaction<T>({ db }: Journal, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (turn === mostTurns || !isCollision(error)) throw error;
      await wait(turn * 5 * (1 + Math.random()));
    }
  }
}

const mostTurns = 20;

/** SQLite: busy (5, 517), primary key (1555), unique (2067). PostgreSQL: unique_violation, serialization_failure, deadlock_detected. */
const collisions: ReadonlySet<unknown> = new Set([5, 517, 1555, 2067, '23505', '40001', '40P01']);

const isCollision = (error: unknown): boolean =>
  error instanceof Error &&
  (('errcode' in error && collisions.has(error.errcode)) || ('code' in error && collisions.has(error.code)));
