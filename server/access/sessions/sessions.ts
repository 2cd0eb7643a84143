import type { Kysely } from 'kysely';
import { hashOfSecret, newSecret } from './secret.ts';
import type { SessionRow, SessionTables } from './session-tables.ts';

export type Limits = { idleMinutes: number; hours: number };

/** Who signed in, and as what. */
export type Account = Pick<SessionRow, 'subject' | 'name' | 'role' | 'origin' | 'provider_sid'>;

/** Which sessions are meant; the empty choice is all of them. */
export type Which = Partial<Record<'handle' | 'subject' | 'provider_sid', string>>;

/** A session as lists show it: nothing with which it can be used. */
export type ListedSession = Omit<SessionRow, 'id_hash' | 'csrf' | 'provider_sid'>;

export type Sessions = {
  /** Gives the secret that the browser keeps: it is nowhere else. */
  start(account: Account): Promise<string>;
  /** The session of a secret, seen now; null when there is none or its time is over. */
  find(secret: string): Promise<SessionRow | null>;
  list(which: Which): Promise<ListedSession[]>;
  /** Gives those that it ended. */
  end(which: Which): Promise<ListedSession[]>;
};

const minute = 60_000;
/** So often is kept that a session was used: not at every request. */
const seenEvery = minute;
/** So far may the clocks of two servers differ. */
const clocksDiffer = minute;

const listed = ['handle', 'subject', 'name', 'role', 'origin', 'started_at', 'seen_at'] as const;

/** Who is signed in, in the database that all servers share. A clock that is set back ends sessions, as does one set forward. */
export function sessionsIn(db: Kysely<SessionTables>, { idleMinutes, hours }: Limits, now: () => Date): Sessions {
  const before = (ms: number) => new Date(now().getTime() - ms).toISOString();
  const removeOld = async () => {
    await db
      .deleteFrom('sessions')
      .where(({ eb, or }) =>
        or([
          eb('seen_at', '<=', before(idleMinutes * minute)),
          eb('started_at', '<=', before(hours * 60 * minute)),
          eb('seen_at', '>', before(-clocksDiffer)),
        ]),
      )
      .execute();
  };

  return {
    async start(account) {
      await removeOld();
      const secret = newSecret();
      const at = now().toISOString();
      await db
        .insertInto('sessions')
        .values({
          ...account,
          id_hash: hashOfSecret(secret),
          handle: newSecret(),
          csrf: newSecret(),
          started_at: at,
          seen_at: at,
        })
        .execute();
      return secret;
    },
    async find(secret) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('id_hash', '=', hashOfSecret(secret))
        .where('seen_at', '>', before(idleMinutes * minute))
        .where('started_at', '>', before(hours * 60 * minute))
        .where('seen_at', '<=', before(-clocksDiffer))
        .executeTakeFirst();
      if (row === undefined) return null;
      if (row.seen_at <= before(seenEvery))
        await db
          .updateTable('sessions')
          .set({ seen_at: now().toISOString() })
          .where('id_hash', '=', row.id_hash)
          .execute()
          // On a disk that is full or cannot be written who is signed in reads on, until the session ends for want of use.
          .catch(() => undefined);
      return row;
    },
    async list(which) {
      await removeOld();
      return chosen(db.selectFrom('sessions'), which).select(listed).orderBy('seen_at', 'desc').execute();
    },
    end: (which) => chosen(db.deleteFrom('sessions'), which).returning(listed).execute(),
  };
}

/** Puts what is chosen into a question. */
function chosen<Q extends { where(column: keyof Which, is: '=', value: string): Q }>(query: Q, which: Which): Q {
  return Object.entries(which).reduce((so, [column, value]) => so.where(column as keyof Which, '=', value), query);
}
