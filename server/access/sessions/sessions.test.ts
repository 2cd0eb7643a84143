import { expect, test } from 'vitest';
import { onEachEngine } from '../../journal/testing/on-each-engine.ts';
import { begunSignIns } from './begun-sign-ins.ts';
import { openSessionTables } from './open-session-tables.ts';
import { sessionsIn } from './sessions.ts';

const minute = 60_000;
const account = { subject: 's|1', name: 'An', role: 'raad', origin: '::1', provider_sid: 'sid-1' };

onEachEngine('sessions', (newJournal) => {
  const desk = async () => {
    const { journal, again } = await newJournal();
    const clock = { now: new Date('2026-03-02T09:00:00Z') };
    const limits = { idleMinutes: 30, hours: 8 };
    const open = async (own: typeof journal) => sessionsIn(await openSessionTables(own), limits, () => clock.now);
    const sessions = await open(journal);
    const wait = (ms: number) => {
      clock.now = new Date(clock.now.getTime() + ms);
    };
    return { journal, sessions, other: again === null ? sessions : await open(await again()), wait, clock };
  };

  test('a session that one server opened is known to another, ended there, and gone here; its secret stands nowhere', async () => {
    const { journal, sessions, other } = await desk();
    const secret = await sessions.start(account);
    expect((await other.find(secret))?.name).toBe('An');
    const rows = JSON.stringify(await (await openSessionTables(journal)).selectFrom('sessions').selectAll().execute());
    expect(rows).not.toContain(secret);
    const [listed] = await other.list({ subject: 's|1' });
    expect(await other.end({ handle: listed?.handle ?? '' })).toHaveLength(1);
    expect(await sessions.find(secret)).toBeNull();
  });

  test('it ends without use, after its hours, when the provider says so, and when the clock is set back', async () => {
    const { sessions, wait } = await desk();
    const idle = await sessions.start(account);
    wait(31 * minute);
    expect(await sessions.find(idle)).toBeNull();

    const long = await sessions.start(account);
    for (let turn = 0; turn < 24; turn++) {
      wait(20 * minute);
      expect((await sessions.find(long)) === null).toBe(turn === 23);
    }
    const byProvider = await sessions.start(account);
    expect(await sessions.end({ provider_sid: 'sid-1' })).toHaveLength(1);
    expect(await sessions.find(byProvider)).toBeNull();

    const ahead = await sessions.start(account);
    wait(-10 * minute);
    expect(await sessions.find(ahead)).toBeNull();
  });

  test('of two servers that take the same begun sign-in or message one gets it', async () => {
    const { journal, clock } = await desk();
    const db = await openSessionTables(journal);
    const [one, two] = [begunSignIns(db, () => clock.now), begunSignIns(db, () => clock.now)];
    const secret = await one.keep({ state: 'a', nonce: 'b', verifier: 'c', return_to: '/' });
    const taken = await Promise.all([one.take(secret), two.take(secret)]);
    expect(taken.filter((was) => was !== null)).toHaveLength(1);
    const isNew = await Promise.all([one.isNew('bericht'), two.isNew('bericht')]);
    expect(isNew.filter(Boolean)).toHaveLength(1);
  });
});
