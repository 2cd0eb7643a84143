import type { ExpressionBuilder, Kysely } from 'kysely';
import type { MailRow, NoticeTables } from './notice-tables.ts';
import type { NoticeKind } from './notice.ts';

/** A mail that waits, with the notice that it is about. */
export type Mailed = MailRow & { title: string; path: string; kind: NoticeKind };

const minute = 60_000;
/** So long a server has for one mail; after that it is taken to have died. */
const claimed = 5 * minute;
/** Twice as long after each time, up to six hours. */
const longestWait = 360 * minute;

/** How long to wait after so many times in vain, in ms. */
export const waitAfter = (tries: number): number => Math.min(longestWait, minute * 2 ** Math.min(tries - 1, 20));

export type MailQueue = {
  /** Readers for whom something is due. */
  due(): Promise<string[]>;
  /** Takes what is due for one reader, so that no other server sends it. */
  take(reader: string): Promise<Mailed[]>;
  settle(rows: readonly MailRow[], reader: string, set: Partial<MailRow>): Promise<void>;
};

/** The mails that wait, in the database that all servers share. */
export function mailQueue(db: Kysely<NoticeTables>, now: () => Date): MailQueue {
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString();
  /** A clock that was set back leaves no row waiting for a year that never came. */
  const isDue = ({ eb, and, or }: ExpressionBuilder<NoticeTables, 'notice_mails'>) =>
    and([
      eb('state', '=', 'wacht'),
      or([eb('next_at', '<=', later(0)), eb('next_at', '>', later(longestWait + minute))]),
      or([eb('claimed_until', '<=', later(0)), eb('claimed_until', '>', later(claimed + minute))]),
    ]);

  return {
    async due() {
      const rows = await db.selectFrom('notice_mails').select('reader_id').distinct().where(isDue).execute();
      return rows.map((row) => row.reader_id);
    },
    async take(reader) {
      const taken = await db
        .updateTable('notice_mails')
        .set({ claimed_until: later(claimed) })
        .where('reader_id', '=', reader)
        .where(isDue)
        .returning('notice_id')
        .execute();
      if (taken.length === 0) return [];
      const ids = taken.map((row) => row.notice_id);
      const rows = await db
        .selectFrom('notice_mails')
        .innerJoin('notices', 'notices.id', 'notice_mails.notice_id')
        .selectAll('notice_mails')
        .select(['notices.title', 'notices.path', 'notices.kind'])
        .where('reader_id', '=', reader)
        .where('notice_id', 'in', ids)
        .orderBy('notices.at')
        .orderBy('notices.id')
        .execute();
      // Only notices are mailed, and each has one of these kinds.
      return rows.map((row) => ({ ...row, kind: row.kind as NoticeKind }));
    },
    async settle(rows, reader, set) {
      if (rows.length === 0) return;
      const ids = rows.map((row) => row.notice_id);
      await db
        .updateTable('notice_mails')
        .set({ claimed_until: '', ...set })
        .where('reader_id', '=', reader)
        .where('notice_id', 'in', ids)
        .execute();
    },
  };
}
