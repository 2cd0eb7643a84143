import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { publish } from '../testing/sample-warehouse.ts';
import { signIn, startServer } from './server-beside.ts';

export type Killed = {
  kills: number;
  /** ms from the start of the process until it serves, of each start. */
  slowestStart: number;
  /** Deeds that the server said were done, and how many of them the journal has. */
  told: number;
  kept: number;
  journalFaults: readonly string[];
  /** Starts after which the figures were not whole. */
  wrongFigures: number;
};

/** Kills a server that writes while new figures come into force, at a random moment, and starts it again; so many times. */
export async function killServer(kills: number): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-'));
  const warehouse = join(folder, 'warehouse');
  const journalFile = join(folder, 'journal.sqlite');
  const found = { slowestStart: 0, told: 0, wrongFigures: 0, journalFaults: [] as string[] };
  await publish(warehouse, sampleRelease({ generation: 'g0' }));
  for (let round = 1; round <= kills; round++) {
    const { child, address, ms } = await startServer(folder);
    found.slowestStart = Math.max(found.slowestStart, Math.round(ms));
    const health = (await (await fetch(`${address}/v1/health`)).json()) as { generation?: unknown };
    if (health.generation !== `g${round - 1}`) found.wrongFigures += 1;
    const gone = once(child, 'exit');
    const isGone = { now: false };
    const writing = (async () => {
      while (!isGone.now) if (await signIn(address)) found.told += 1;
    })();
    await Promise.all([publish(warehouse, sampleRelease({ generation: `g${round}` })), wait(Math.random() * 400)]);
    child.kill('SIGKILL');
    await gone;
    isGone.now = true;
    await writing;
    const journal = await openJournal(journalFile);
    found.journalFaults.push(...(await checkJournal(journal)).faults);
    await journal.close();
  }
  const journal = await openJournal(journalFile);
  const rows = await journal.db.selectFrom('audit').select('seq').where('action', '=', 'aanmelden').execute();
  await journal.close();
  await rm(folder, { recursive: true });
  return { kills, ...found, kept: rows.length };
}
