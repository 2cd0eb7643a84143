import { appendFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { form, fromOurPage, served, signInAs, type Served, type Visitor } from '../access/testing/signed-in.ts';
import type { AppOptions } from '../app.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import type { NoticesAnswer } from './contract.ts';
import { readMail, startMailServer } from './testing/mail-server.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A server that looked once, over figures without a signal. */
async function desk(options: Partial<AppOptions> = {}) {
  const folder = await emptyWarehouse();
  const warehouse = join(folder, 'magazijn');
  const calm = sampleRelease({ signals: [] });
  await publish(warehouse, calm);
  const server = await served({ warehouse, ...options });
  ends.push(
    () => rm(folder, { recursive: true }),
    () => server.app.close(),
  );
  await server.notices.look();
  /** New figures, in which a signal appears. */
  const deliver = async () => {
    await publish(warehouse, sampleRelease({ generation: 'g2' }));
    await server.generations.refresh();
    server.clock.now = new Date(server.clock.now.getTime() + 1_000);
    await server.notices.look();
  };
  return { server, warehouse, deliver };
}

const pageOf = async ({ app }: Served, { cookie }: Visitor): Promise<NoticesAnswer> =>
  (await app.inject({ url: '/berichten', headers: { cookie } })).json().notices;

const choose = ({ app }: Served, { cookie, csrf }: Visitor, fields: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: '/berichten',
    headers: { ...fromOurPage, ...form, cookie },
    payload: new URLSearchParams({ csrf, ...fields }).toString(),
  });

const counted = async ({ app }: Served, { cookie }: Visitor): Promise<number> =>
  (await app.inject({ url: '/v1/session', headers: { cookie } })).json().account.newNotices;

test('a signal in new figures is on the page of who is signed in, new until it was seen', async () => {
  const { server, deliver } = await desk();
  const raad = await signInAs(server, 'raad');
  expect([await counted(server, raad), (await pageOf(server, raad)).items]).toEqual([0, []]);
  await deliver();
  expect(await counted(server, raad)).toBe(1);
  const { items } = await pageOf(server, raad);
  expect(items.map(({ title, path, isNew }) => [title.slice(0, 33), path, isNew])).toEqual([
    ['Nieuw signaal in verzonnen cijfer', '/indicatoren/uitstroomratio', true],
  ]);
  server.clock.now = new Date(server.clock.now.getTime() + 1_000);
  expect(await counted(server, raad)).toBe(0);
  expect((await pageOf(server, raad)).items.map(({ isNew }) => isNew)).toEqual([false]);
});

test('each kind is switched by each person, kept as versions with who did it, and told in the audit', async () => {
  const { server, deliver } = await desk();
  const raad = await signInAs(server, 'raad');
  const before = await pageOf(server, raad);
  expect([before.version, before.mailIs, before.kinds.map(({ kind, page, mail }) => [kind, page, mail])]).toEqual([
    null,
    'uit',
    [['signaal', true, false]],
  ]);
  expect((await choose(server, raad, { versie: '' })).headers['location']).toBe('/berichten?bewaard');
  await deliver();
  expect([await counted(server, raad), (await pageOf(server, raad)).items]).toEqual([0, []]);
  // Somebody else still sees it.
  expect((await pageOf(server, await signInAs(server, 'college'))).items).toHaveLength(1);
  // A second page that was open all the while overwrites nothing.
  expect((await choose(server, raad, { versie: '', 'pagina-signaal': 'aan' })).statusCode).toBe(409);
  expect((await choose(server, raad, { versie: '1', 'pagina-signaal': 'aan' })).statusCode).toBe(303);
  const after = await pageOf(server, raad);
  expect([after.version, after.items.length]).toEqual([2, 1]);
  expect((await choose(server, raad, { versie: '2', 'pagina-signaal': 'uit' })).statusCode).toBe(400);
  expect((await choose(server, { ...raad, csrf: 'x' }, { versie: '2' })).statusCode).toBe(403);
  expect((await checkJournal(server.journal)).faults).toEqual([]);
});

/** A line of the log that the loader keeps beside the warehouse. */
const logLine = (outcome: string, span: string) =>
  `${JSON.stringify({ name: 'laden bestand', span_id: span, attributes: { 'dashboard.outcome': outcome, 'dashboard.kind': 'bezwaren' } })}\n`;

test('who reads no deliveries is told of none: the switch is not there, and setting it changes nothing', async () => {
  const { server, warehouse } = await desk();
  const [raad, usd] = [await signInAs(server, 'raad'), await signInAs(server, 'usd')];
  const log = join(dirname(warehouse), 'processing-log.jsonl');
  // The second line comes in two parts.
  const [first, second] = [logLine('refused', 'a1') + logLine('accepted', 'a2'), logLine('refused', 'a3')];
  await appendFile(log, first + second.slice(0, 20));
  await server.notices.look();
  await choose(server, raad, { versie: '', 'pagina-levering': 'aan', 'mail-levering': 'aan' });
  expect((await pageOf(server, raad)).items).toEqual([]);
  expect((await pageOf(server, usd)).items.map(({ title, path }) => [title, path])).toEqual([
    ['Geweigerd: een bestand van de soort bezwaren', '/bronnen/afspraken/bezwaren'],
  ]);
  await appendFile(log, second.slice(20));
  await server.notices.look();
  expect((await pageOf(server, usd)).items).toHaveLength(2);
});

test('a mail names what is new and where, and holds no figure of it', async () => {
  const mail = await startMailServer();
  const { server, deliver } = await desk({ mail: mail.config });
  ends.push(mail.stop);
  const raad = await signInAs(server, 'raad');
  const before = await pageOf(server, raad);
  expect([before.mailIs, before.email]).toEqual(['aan', 'raad@demonstratie.example']);
  await choose(server, raad, { versie: '', 'mail-signaal': 'aan' });
  await deliver();
  await server.notices.sendMails();
  const [received] = mail.received;
  if (received === undefined) throw new Error('a mail expected');
  const { subject, text } = readMail(received);
  expect(text).toContain('https://dashboard.gemeente.example/indicatoren/uitstroomratio');
  expect(text).toContain('https://dashboard.gemeente.example/berichten');
  const [signal] = sampleRelease().signals;
  for (const figure of [signal?.value, signal?.mean, signal?.lower, signal?.upper, '%', 'lager'])
    expect(subject + text).not.toContain(String(figure));
  // The only numbers are those of the quarter.
  expect((subject + text).match(/\d+/g)?.filter((number) => number !== '4' && number !== '2024')).toEqual([]);
});

test('while a mail is on its way to a mail server that is down, pages come all the same', async () => {
  const mail = await startMailServer();
  await mail.stop();
  const { server, deliver } = await desk({ mail: mail.config });
  const raad = await signInAs(server, 'raad');
  await choose(server, raad, { versie: '', 'pagina-signaal': 'aan', 'mail-signaal': 'aan' });
  await deliver();
  const sending = server.notices.sendMails();
  expect((await server.app.inject({ url: '/v1/dashboard' })).statusCode).toBe(200);
  expect((await pageOf(server, raad)).items).toHaveLength(1);
  await sending;
  expect(server.lines.filter((line) => line.startsWith('Een mail is niet verstuurd'))).toHaveLength(1);
});
