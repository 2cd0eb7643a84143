import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { publish } from '../testing/sample-warehouse.ts';

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

const main = join(import.meta.dirname, '../main.ts');

/** A server of its own over a folder; resolves when it serves. */
async function startServer(folder: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      WAREHOUSE: join(folder, 'warehouse'),
      JOURNAL_URL: join(folder, 'journal.sqlite'),
      SIGN_IN: 'demonstratie',
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /staat op (http\S+)/.exec(line) ?? [];
    if (address !== undefined) return { child, address, ms: performance.now() - begun };
  }
  throw new Error('the server stopped before it served');
}

/** Somebody signs in: a row of the audit and a session. Resolves to whether the server said that it was done. */
async function signIn(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${address}/aanmelden`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        origin: address,
      },
      body: 'rol=raad',
    });
    return status === 303;
  } catch (error) {
    // What was not answered may be kept or not.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

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
