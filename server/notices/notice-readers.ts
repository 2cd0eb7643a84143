import type { Kysely } from 'kysely';
import { hashOfSecret } from '../access/sessions/secret.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { choiceOf, type Choice } from './choices.ts';
import type { NoticeRow, NoticeTables, ReaderRow } from './notice-tables.ts';
import { kindsOf } from './wants-mail.ts';

/** A reader as the journal and these tables know one. */
export const readerId = (subject: string): string => hashOfSecret(`bericht ${subject}`).slice(0, 32);

/** Somebody who has just signed in. */
export type SignedIn = { subject: string; name: string; role: string; email: string | null };

const day = 86_400_000;
/** Who stays away for a year is forgotten. */
const kept = 365 * day;
/** So long a notice stands on the page. */
const shown = 92 * day;
const mostShown = 200;

export type NoticeReaders = {
  signedIn(account: SignedIn): Promise<void>;
  find(subject: string): Promise<ReaderRow | null>;
  /** The notices that a reader may have and wants, newest first. */
  list(reader: Pick<ReaderRow, 'role'>, choice: Choice): Promise<NoticeRow[]>;
  /** How many of them this one has not seen. */
  countNew(subject: string): Promise<number>;
  haveRead(id: string): Promise<void>;
};

/** Whom to tell, and what each of them is told on the page. */
export function noticeReaders(
  journal: Journal,
  db: Kysely<NoticeTables>,
  { keepsMail, now }: { keepsMail: boolean; now: () => Date },
): NoticeReaders {
  const ago = (ms: number) => new Date(now().getTime() - ms).toISOString();
  const find = async (subject: string) =>
    (await db.selectFrom('notice_readers').selectAll().where('id', '=', readerId(subject)).executeTakeFirst()) ?? null;
  const list = async ({ role }: Pick<ReaderRow, 'role'>, { page }: Choice) => {
    const kinds = kindsOf(role).filter((kind) => page.includes(kind));
    if (kinds.length === 0) return [];
    return db
      .selectFrom('notices')
      .selectAll()
      .where('told', '=', 1)
      .where('kind', 'in', kinds)
      .where('at', '>', ago(shown))
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(mostShown)
      .execute();
  };
  return {
    async signedIn({ subject, name, role, email }) {
      await db.deleteFrom('notice_readers').where('signed_in_at', '<', ago(kept)).execute();
      const known = { name, role, email: keepsMail ? email : null, signed_in_at: now().toISOString() };
      await db
        .insertInto('notice_readers')
        .values({ id: readerId(subject), ...known, read_at: '' })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(known))
        .execute();
    },
    find,
    list,
    async countNew(subject) {
      const reader = await find(subject);
      if (reader === null) return 0;
      const { choice } = await choiceOf(journal, reader.id);
      return (await list(reader, choice)).filter(({ at }) => at > reader.read_at).length;
    },
    async haveRead(id) {
      await db.updateTable('notice_readers').set({ read_at: now().toISOString() }).where('id', '=', id).execute();
    },
  };
}
