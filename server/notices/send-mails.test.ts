import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Journal } from '../journal/database/open-journal.ts';
import { onEachEngine } from '../journal/testing/on-each-engine.ts';
import { writeVersion } from '../journal/versions/write-version.ts';
import { keepNotices } from './keep-notices.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { NoticeTables } from './notice-tables.ts';
import { noticeReaders, readerId } from './notice-readers.ts';
import { openNoticeTables } from './open-notice-tables.ts';
import { mailText } from './mail-text.ts';
import { mailSender } from './send-mails.ts';
import { smtp, type SendMail } from './smtp.ts';
import { readMail, startMailServer } from './testing/mail-server.ts';

const minute = 60_000;
const start = new Date('2026-03-02T09:00:00Z');
const signal = (quarter: number): Notice => ({
  id: `signaal/I20/main/2025Q${quarter}`,
  kind: 'signaal',
  title: `Nieuw signaal: uitstroom, ${quarter}e kwartaal 2025`,
  path: '/indicatoren/uitstroomratio',
});
const late: Notice = { id: 'te laat/x/2026-01-01', kind: 'levering', title: 'Te laat: x', path: '/bronnen' };

/** A dashboard that told of what there was at its start, with a controller and a councillor who want mail of everything. */
async function desk(journal: Journal) {
  const clock = { now: start };
  const now = () => clock.now;
  const db = await openNoticeTables(journal);
  const readers = noticeReaders(journal, db, { keepsMail: true, now });
  for (const role of ['controller', 'raad']) {
    await readers.signedIn({ subject: role, name: role, role, email: `${role}@gemeente.example` });
    const mail: NoticeKind[] = ['signaal', 'levering', 'rapport'];
    const id = readerId(role);
    const actor = { name: role, role, origin: '::1' };
    await writeVersion(journal, actor, { kind: 'noticeChoice', id, body: { page: mail, mail }, basedOn: null });
  }
  await keepNotices(journal, [signal(1)], now());
  const lines: string[] = [];
  const sender = (send: SendMail, from = journal) =>
    mailSender({
      journal: from,
      db: from === journal ? db : from.db.withTables<NoticeTables>(),
      send,
      base: new URL('https://dashboard.gemeente.example'),
      now,
      say: (line) => void lines.push(line),
    });
  return { clock, db, readers, lines, sender, keep: (...found: Notice[]) => keepNotices(journal, found, now()) };
}

const states = async ({ db }: Awaited<ReturnType<typeof desk>>) =>
  (await db.selectFrom('notice_mails').selectAll().orderBy('notice_id').orderBy('reader_id').execute()).map(
    ({ state, tries }) => `${state} ${tries}`,
  );

onEachEngine('notices by mail', (newJournal) => {
  test('what was so at the start is told to nobody; what comes after once, to who may know it, in one mail each', async () => {
    const { journal } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    const send = one.sender(smtp(mail.config));
    await send();
    expect(mail.received).toEqual([]);

    expect(await one.keep(signal(1), signal(2), late)).toBe(2);
    expect(await one.keep(signal(2), late)).toBe(0);
    await send();
    await send();
    expect(mail.received.map(({ to, user }) => [to, user])).toEqual(
      expect.arrayContaining([
        [['controller@gemeente.example'], 'dashboard'],
        [['raad@gemeente.example'], 'dashboard'],
      ]),
    );
    expect(mail.received).toHaveLength(2);
    const read = mail.received.map(readMail);
    // A councillor is told of no deliveries.
    expect(read.map(({ subject }) => subject).toSorted()).toEqual([
      'Dashboard Sociaal Domein: 2 nieuwe berichten',
      'Nieuw signaal: uitstroom, 2e kwartaal 2025',
    ]);
    expect(read.every(({ head }) => /^Auto-Submitted: auto-generated/im.test(head))).toBe(true);
    await mail.stop();
  });

  test('two servers that look and send at the same moment send each mail once, as does one that starts anew', async () => {
    const { journal, again } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    // Several servers share a PostgreSQL, never a file.
    const other = journal.engine === 'sqlite' || again === null ? journal : await again();
    const slow: SendMail = async (letter) => {
      await wait(20);
      await smtp(mail.config)(letter);
    };
    await Promise.all([keepNotices(other, [signal(2)], start), one.keep(signal(2))]);
    await Promise.all([one.sender(slow)(), one.sender(slow, other)(), one.sender(slow)()]);
    await one.sender(slow)();
    expect(mail.received.map(({ to }) => to[0]).toSorted()).toEqual([
      'controller@gemeente.example',
      'raad@gemeente.example',
    ]);
    await mail.stop();
  });

  test('while the mail server is down nothing is lost: it is tried again later and later, and told of once', async () => {
    const { journal } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    await mail.stop();
    const send = one.sender(smtp(mail.config));
    await one.keep(signal(2));
    await send();
    expect((await states(one)).toSorted()).toEqual(['wacht 0', 'wacht 1']);
    await send();
    await send();
    expect(await states(one)).toEqual(['wacht 1', 'wacht 1']);
    expect(one.lines).toEqual([expect.stringMatching(/^Een mail is niet verstuurd \(E\w+\)\./)]);
    expect(one.lines.join()).not.toContain('@');
    for (let turn = 0; turn < 14; turn++) {
      one.clock.now = new Date(one.clock.now.getTime() + 400 * minute);
      await send();
      await send();
    }
    expect(await states(one)).toEqual(['wacht 15', 'wacht 15']);

    const back = await startMailServer(mail.config.port);
    await send();
    expect(back.received).toEqual([]);
    one.clock.now = new Date(one.clock.now.getTime() + 361 * minute);
    await send();
    expect(back.received).toHaveLength(2);
    expect(await states(one)).toEqual(['verstuurd 15', 'verstuurd 15']);
    await back.stop();
  });

  test('an address that the mail server does not know is given up after ten times, the other gets its mail', async () => {
    const { journal } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    const send = one.sender(async (letter) => {
      mail.says.refuse = letter.to.startsWith('raad') ? { code: 550, words: `no ${letter.to} here` } : null;
      await smtp(mail.config)(letter);
    });
    await one.keep(signal(2));
    for (let turn = 0; turn < 12; turn++) {
      await send();
      one.clock.now = new Date(one.clock.now.getTime() + 400 * minute);
    }
    expect((await states(one)).toSorted()).toEqual(['geweigerd 10', 'verstuurd 0']);
    expect(mail.received).toHaveLength(1);
    expect(one.lines.join()).not.toContain('@');
    await mail.stop();
  });

  test('who chose otherwise, has another role now or stayed away for long is mailed no more', async () => {
    const { journal } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    const send = one.sender(smtp(mail.config));
    await one.keep(late, signal(2));
    const body = { page: [], mail: [] };
    const actor = { name: 'raad', role: 'raad', origin: '::1' };
    await writeVersion(journal, actor, { kind: 'noticeChoice', id: readerId('raad'), body, basedOn: 1 });
    // A controller who became a councillor: of the delivery that one may not be told.
    await one.readers.signedIn({ subject: 'controller', name: 'c', role: 'raad', email: 'c@gemeente.example' });
    await send();
    expect(mail.received.map(readMail).map(({ subject }) => subject)).toEqual([signal(2).title]);
    expect((await states(one)).toSorted()).toEqual(['verstuurd 0', 'vervallen 0', 'vervallen 0']);
    one.clock.now = new Date(start.getTime() + 93 * 1440 * minute);
    await one.keep(signal(3));
    await send();
    expect(mail.received).toHaveLength(1);
    await mail.stop();
  });

  test('a clock that jumped a year ahead and back holds up no mail', async () => {
    const { journal } = await newJournal();
    const one = await desk(journal);
    const mail = await startMailServer();
    await one.keep(signal(2));
    one.clock.now = new Date(start.getTime() + 365 * 1440 * minute);
    await one.db.updateTable('notice_readers').set({ signed_in_at: one.clock.now.toISOString() }).execute();
    const down = await startMailServer();
    await down.stop();
    await one.sender(smtp(down.config))();
    await one.sender(smtp(down.config))();
    expect(await states(one)).toEqual(['wacht 1', 'wacht 1']);
    one.clock.now = start;
    await one.db.updateTable('notice_readers').set({ signed_in_at: start.toISOString() }).execute();
    await one.sender(smtp(mail.config))();
    expect(mail.received).toHaveLength(2);
    await mail.stop();
  });
});

test('a line end in a title adds nothing to the head of a mail, and nobody to whom it goes', async () => {
  const mail = await startMailServer();
  const title = 'Te laat: x\r\nBcc: derde@elders.example\r\n\r\nEigen tekst';
  const said = mailText([{ title, path: '/bronnen' }], new URL('https://dashboard.gemeente.example'));
  expect(said.subject).toBe('Te laat: x Bcc: derde@elders.example Eigen tekst');
  await smtp(mail.config)({ id: 'x', to: 'raad@gemeente.example', ...said });
  await mail.stop();
  expect(mail.received.map(({ to }) => to)).toEqual([['raad@gemeente.example']]);
  const [read] = mail.received.map(readMail);
  expect(read?.subject).toBe(said.subject);
  expect(read?.head).not.toMatch(/^(bcc|eigen)/im);
});
