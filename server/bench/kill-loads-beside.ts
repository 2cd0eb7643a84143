import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readersIn } from 'indicators/bench/load-phase.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { signIn, startServer } from './server-beside.ts';

/** What is killed: the server, who makes the figures, or the process that reads its files. */
const victims = ['server', 'publisher', 'parser'] as const;

export type KilledBeside = {
  /** How often each was killed; a load that had ended before its moment counts for none. */
  killed: Record<(typeof victims)[number], number>;
  /** Loads that came to their end all the same. */
  loaded: number;
  /** ms from the start of the process until it serves, of each start. */
  slowestStart: number;
  told: number;
  kept: number;
  journalFaults: string[];
  /** Moments after which the server did not show the figures in force, or knew of some that it had to refuse. */
  wrongFigures: number;
  /** Files with a BSN in the warehouse, after any kill. */
  filesWithBsn: number;
  /** What stands in the folder for passing files after a last load. */
  leftBehind: string[];
};

const command = fileURLToPath(import.meta.resolve('indicators/main.ts'));
const bsn = '999900006';
const head =
  'Signaalnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum ontvangst;Signaalpartner;Datum contactpoging;Resultaat';
const dutchDay = (day: number): string =>
  new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10).split('-').toReversed().join('-');
/** In Windows-1252, so that a copy is made while reading. Each has a day of its own, so that none may be a correction of another. */
const extract = (mark: number): Buffer =>
  Buffer.from(
    [
      head,
      ...Array.from(
        { length: 2_000 },
        (_, row) =>
          `S${mark}-${row};${bsn};José;01-02-1960;M;Emmeloord;${dutchDay(mark)};energie;${dutchDay(mark + 3)};geen contact`,
      ),
    ].join('\n'),
    'latin1',
  );

async function filesWith(text: string, folder: string): Promise<number> {
  let found = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).includes(text)) found += 1;
  return found;
}

const shows = async (address: string) =>
  (await (await fetch(`${address}/v1/health`)).json()) as { generation?: string; refused?: unknown };

/**
 * Kills (kill -9) in turn a server that writes, the loader of new figures beside it, and the process that reads its files, each at
 * a random moment of a load; looks after each whether journal, audit and figures are whole and the server shows those in force.
 */
export async function killLoadsBeside(kills: number): Promise<KilledBeside> {
  const folder = await mkdtemp(join(tmpdir(), 'kill-beside-'));
  const warehouse = join(folder, 'warehouse');
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  const found: KilledBeside = {
    killed: { server: 0, publisher: 0, parser: 0 },
    loaded: 0,
    slowestStart: 0,
    told: 0,
    kept: 0,
    journalFaults: [],
    wrongFigures: 0,
    filesWithBsn: 0,
    leftBehind: [],
  };
  const load = async (mark: number) => {
    const file = join(folder, `${mark}.csv`);
    await writeFile(file, extract(mark));
    const args = [command, 'load', file, `--warehouse=${warehouse}`, '--accept-jump'];
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, TMPDIR: temporary } });
    return { child, exit: once(child, 'exit').then(([code]): unknown => code), begun: performance.now() };
  };
  const whole = await load(0);
  if ((await whole.exit) !== 0) throw new Error('the first load did not succeed');
  let length = performance.now() - whole.begun;
  const start = async () => {
    const server = await startServer(folder);
    found.slowestStart = Math.max(found.slowestStart, Math.round(server.ms));
    return server;
  };
  const inForce = async () => (await readFile(join(warehouse, 'current'), 'utf8')).trim();

  let server = await start();
  for (let round = 1; round <= kills; round++) {
    const victim = victims[round % victims.length] ?? 'server';
    // A reader that was killed leaves its folder until the next load has tidied up, and its number may be that of another process by now.
    const gone = new Set(readersIn(temporary));
    const reader = () => readersIn(temporary).find((pid) => !gone.has(pid));
    const { child, exit, begun } = await load(round);
    const state = { ended: false, killed: false };
    const ending = (async () => {
      const code = await exit;
      state.ended = true;
      if (code !== 0) return;
      found.loaded += 1;
      length = performance.now() - begun;
    })();
    const serverEnds = once(server.child, 'exit');
    const writing = (async () => {
      for (; !state.ended && !state.killed; await wait(20)) if (await signIn(server.address)) found.told += 1;
    })();
    if (victim === 'parser') while (!state.ended && reader() === undefined) await wait(2);
    await Promise.race([ending, wait(Math.random() * (victim === 'parser' ? 400 : length))]);
    const pid = victim === 'server' ? server.child.pid : victim === 'parser' ? reader() : child.pid;
    if (!state.ended && pid !== undefined) {
      process.kill(pid, 'SIGKILL');
      found.killed[victim] += 1;
      if (victim === 'server') await serverEnds;
    }
    state.killed = true;
    await Promise.all([ending, writing]);
    if (server.child.signalCode !== null) server = await start();
    // A running server looks every two seconds.
    for (let looks = 0; (await shows(server.address)).generation !== (await inForce()) && looks < 100; looks++)
      await wait(100);
    const { generation, refused } = await shows(server.address);
    if (generation !== (await inForce()) || refused !== null) found.wrongFigures += 1;
    found.filesWithBsn += await filesWith(bsn, warehouse);
    const journal = await openJournal(join(folder, 'journal.sqlite'));
    found.journalFaults.push(...(await checkJournal(journal)).faults);
    await journal.close();
  }
  if ((await (await load(kills + 1)).exit) !== 0) throw new Error('the last load did not succeed');
  found.leftBehind = await readdir(temporary);
  const stopped = once(server.child, 'exit');
  server.child.kill('SIGTERM');
  await stopped;
  const journal = await openJournal(join(folder, 'journal.sqlite'));
  const rows = await journal.db.selectFrom('audit').select('seq').where('action', '=', 'aanmelden').execute();
  await journal.close();
  await rm(folder, { recursive: true });
  return { ...found, kept: rows.length };
}
