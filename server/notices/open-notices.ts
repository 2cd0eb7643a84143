import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { MailConfig } from '../config/mail-config.ts';
import { nothingAdopted } from '../cycle/adopted.ts';
import type { Generations } from '../generation/generations.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { dayOf } from '../pages/today.ts';
import { keepNotices } from './keep-notices.ts';
import { dueNotices, lateNotices, signalNotices } from './notices-of.ts';
import type { NoticeTables } from './notice-tables.ts';
import { followRefusals } from './refusals.ts';
import { mailSender } from './send-mails.ts';
import { smtp } from './smtp.ts';

type Options = {
  warehouse: string;
  journal: Journal;
  db: Kysely<NoticeTables>;
  generations: Generations;
  mail: MailConfig | null;
  now: () => Date;
  say(line: string): void;
};

const every = 30_000;

/** Looks for what people must be told of, and sends the mails that wait; behind the readers, who wait for neither. */
export type Notices = { look(): Promise<void>; sendMails(): Promise<void> };

/** Looks every half minute until the server stops; a journal or mail server that does not answer is tried again. */
export function openNotices(app: FastifyInstance, options: Options): Notices {
  const { warehouse, journal, db, generations, mail, now, say } = options;
  const release = () => (generations.isOpen() ? generations.current().release : null);
  const titleOf = (kind: string) => release()?.contracts?.find((one) => one.kind === kind)?.title ?? kind;
  const newRefusals = followRefusals({ warehouse, journal, titleOf, say });
  const kept = new Set<string>();
  let refusals: Awaited<ReturnType<typeof newRefusals>> = [];
  let running: Promise<void> = Promise.resolve();
  let silent = false;

  const look = async () => {
    refusals = [...refusals, ...(await newRefusals())];
    const figures = release();
    const adopted = generations.isOpen() ? generations.current().adopted : nothingAdopted;
    const today = dayOf(now());
    const ofFigures =
      figures === null
        ? []
        : [...signalNotices(figures), ...lateNotices(figures, today), ...dueNotices(figures, adopted, today)];
    const found = [...ofFigures, ...refusals].filter(({ id }) => !kept.has(id));
    // Without figures nothing is known yet of what was so before.
    if (figures === null || (found.length === 0 && kept.size > 0)) return;
    await keepNotices(journal, found, now());
    kept.add('begin');
    for (const { id } of found) kept.add(id);
    refusals = [];
  };
  const sendMails =
    mail === null ? async () => undefined : mailSender({ journal, db, send: smtp(mail), base: mail.base, now, say });

  const turn = async () => {
    try {
      await look();
      await sendMails();
      silent = false;
    } catch (error) {
      if (!silent) say(`De berichten zijn niet bijgewerkt: ${error instanceof Error ? error.message : String(error)}`);
      silent = true;
    }
  };
  const timer = setInterval(() => {
    running = running.then(turn);
  }, every).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await running;
  });
  return { look, sendMails };
}
