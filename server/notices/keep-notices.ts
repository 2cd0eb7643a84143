import { inTransaction } from '../journal/database/in-transaction.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { allChoices } from './choices.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { Notice } from './notice.ts';
import { wantsMail } from './wants-mail.ts';

/** What a new dashboard finds was so before anybody could be told; what must still be done is told all the same. */
const isOld = ({ id }: Notice): boolean => id.startsWith('signaal/') || id.startsWith('geweigerd/');

const beginning = { id: 'begin', kind: 'begin', title: '', path: '', told: 0 };

/**
 * Keeps the notices that are not there yet, each with a mail for who wants one, all in one transaction: whichever server sees a
 * fact first tells of it, and a second one finds it told. Gives how many are new.
 */
export async function keepNotices(journal: Journal, found: readonly Notice[], now: Date): Promise<number> {
  const choiceOf = await allChoices(journal);
  const at = now.toISOString();
  return inTransaction(journal, async (plain) => {
    const tx = plain.withTables<NoticeTables>();
    const { numInsertedOrUpdatedRows: begun = 0n } = await tx
      .insertInto('notices')
      .values({ ...beginning, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const readers = await tx.selectFrom('notice_readers').selectAll().execute();
    let told = 0;
    for (const notice of found) {
      const isTold = begun === 0n || !isOld(notice);
      const { numInsertedOrUpdatedRows: added = 0n } = await tx
        .insertInto('notices')
        .values({ ...notice, at, told: isTold ? 1 : 0 })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (added === 0n || !isTold) continue;
      told += 1;
      const wanting = readers.filter((reader) => wantsMail(reader, choiceOf(reader.id), notice.kind, now));
      if (wanting.length === 0) continue;
      const mail = { notice_id: notice.id, state: 'wacht' as const, tries: 0, next_at: at, claimed_until: '' };
      await tx
        .insertInto('notice_mails')
        .values(wanting.map(({ id }) => ({ ...mail, reader_id: id })))
        .execute();
    }
    return told;
  });
}
