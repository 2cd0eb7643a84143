import type { Kysely } from 'kysely';
import { hashOfSecret, newSecret } from './secret.ts';
import type { SessionTables, SignInRow } from './session-tables.ts';

type Begun = Pick<SignInRow, 'state' | 'nonce' | 'verifier' | 'return_to'>;

export type BegunSignIns = {
  /** Gives the secret that the browser keeps meanwhile. */
  keep(begun: Begun): Promise<string>;
  /** What was begun with a secret, once; null when there is none, or its time is over. */
  take(secret: string): Promise<Begun | null>;
  /** False when a message of the provider was there before. */
  isNew(message: string): Promise<boolean>;
};

const minute = 60_000;
/** As long as somebody takes to sign in; longer than the provider lets a message be old. */
const kept = 10 * minute;

/** Sign-ins that have begun at the provider, and the messages that it sent: each of use once. */
export function begunSignIns(db: Kysely<SessionTables>, now: () => Date): BegunSignIns {
  const at = (ago = 0) => new Date(now().getTime() - ago).toISOString();
  return {
    async keep(begun) {
      await db.deleteFrom('sign_ins').where('started_at', '<=', at(kept)).execute();
      const secret = newSecret();
      await db
        .insertInto('sign_ins')
        .values({ ...begun, id_hash: hashOfSecret(secret), started_at: at() })
        .execute();
      return secret;
    },
    async take(secret) {
      const found = await db
        .deleteFrom('sign_ins')
        .where('id_hash', '=', hashOfSecret(secret))
        .returning(['state', 'nonce', 'verifier', 'return_to', 'started_at'])
        .executeTakeFirst();
      return found === undefined || found.started_at <= at(kept) ? null : found;
    },
    async isNew(message) {
      await db.deleteFrom('used_messages').where('used_at', '<=', at(kept)).execute();
      const { numInsertedOrUpdatedRows: added = 0n } = await db
        .insertInto('used_messages')
        .values({ id_hash: hashOfSecret(message), used_at: at() })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return added > 0n;
    },
  };
}
