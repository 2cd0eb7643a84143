import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Journal } from '../journal/database/open-journal.ts';
import { allChoices } from './choices.ts';
import { mailQueue, waitAfter, type Mailed } from './mail-queue.ts';
import { mailText } from './mail-text.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { SendMail } from './smtp.ts';
import { wantsMail } from './wants-mail.ts';

type Options = {
  journal: Journal;
  db: Kysely<NoticeTables>;
  send: SendMail;
  base: URL;
  now: () => Date;
  say(line: string): void;
};

/** An address that the mail server refuses so often is wrong. */
const mostRefusals = 10;

/**
 * Sends what waits, all notices of one reader in one mail; what fails is tried again, later and later. A server that dies after the
 * mail server took a mail and before that was kept sends it again, under the same Message-ID: between twice and never we choose twice.
 */
export function mailSender({ journal, db, send, base, now, say }: Options): () => Promise<void> {
  const queue = mailQueue(db, now);
  let silent = false;

  const failed = async (reader: string, rows: readonly Mailed[], error: unknown): Promise<'go on' | 'stop'> => {
    const tries = Math.max(...rows.map((row) => row.tries)) + 1;
    const refused = isRefused(error);
    const last = refused && tries >= mostRefusals;
    const next = new Date(now().getTime() + waitAfter(tries)).toISOString();
    await queue.settle(rows, reader, { tries, next_at: next, state: last ? 'geweigerd' : 'wacht' });
    const after = last ? 'De mailserver kent een adres niet.' : 'Het dashboard probeert het later opnieuw.';
    if (!silent || last) say(`Een mail is niet verstuurd (${codeOf(error)}). ${after}`);
    silent = true;
    // A mail server that does not answer, answers the next one neither.
    return refused ? 'go on' : 'stop';
  };

  return async () => {
    const readers = await queue.due();
    if (readers.length === 0) return;
    const choiceOf = await allChoices(journal);
    for (const id of readers) {
      const rows = await queue.take(id);
      const reader = await db.selectFrom('notice_readers').selectAll().where('id', '=', id).executeTakeFirst();
      const email = reader?.email ?? null;
      // Since it was written somebody may have chosen otherwise, or have another role.
      const wanted = rows.filter(({ kind }) => reader !== undefined && wantsMail(reader, choiceOf(id), kind, now()));
      const dropped = rows.filter((row) => !wanted.includes(row));
      await queue.settle(dropped, id, { state: 'vervallen' });
      if (wanted.length === 0 || email === null) continue;
      try {
        await send({ to: email, id: messageId(id, wanted), ...mailText(wanted, base) });
      } catch (error) {
        if ((await failed(id, wanted, error)) === 'stop') return;
        continue;
      }
      silent = false;
      await queue.settle(wanted, id, { state: 'verstuurd' });
    }
  };
}

const messageId = (reader: string, rows: readonly Mailed[]): string =>
  createHash('sha256')
    .update([reader, ...rows.map((row) => row.notice_id)].join('\n'))
    .digest('hex')
    .slice(0, 32);

/** Whether the mail server refused the address for good; a wrong password is a fault of ours, which can be mended. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EENVELOPE' &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500;

/** The code alone: the words of a mail server hold addresses. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout';
