import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive } from './is-alive.ts';
import { startOf } from './process-start.ts';
import { isErrno } from './pseudonym-key.ts';
import { Stop } from './stop.ts';
import type { Warehouse } from './warehouse.ts';

/** Runs a task while no other load works in the same warehouse. */
export const withLock = async <T>(warehouse: Warehouse, task: () => Promise<T>): Promise<T> => {
  await mkdir(warehouse.root, { recursive: true });
  return holdLock(warehouse.lock, loading, task);
};

const loading = (pid: string): Stop =>
  new Stop(`Er loopt al een laadactie in dit magazijn (proces ${pid}). Wacht tot die klaar is en probeer het opnieuw.`);

/** Runs a task while no other process holds the lock file; one whose process is gone is taken over. `busy` says who has it. */
export const holdLock = async <T>(file: string, busy: (pid: string) => Stop, task: () => Promise<T>): Promise<T> => {
  await takeLock(file, busy);
  try {
    return await task();
  } finally {
    await release(file);
  }
};

/** Locks of this process that could not be removed: it lives, but no longer works there. */
const leftBehind = new Set<string>();

const release = async (file: string): Promise<void> => {
  try {
    await rm(file, { force: true });
    leftBehind.delete(file);
  } catch (error) {
    leftBehind.add(file);
    throw error;
  }
};

/** The lock holds the process id and when that process began, because an id comes back: in a container, every time. */
const takeLock = async (file: string, busy: (pid: string) => Stop): Promise<void> => {
  const own = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(own, `${process.pid} ${startOf(process.pid) ?? ''}`.trim(), { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody reads a lock that has no process id yet.
    if (await linked(own, file)) return;
    const holder = await holderOf(file);
    if (holder !== null && isHeld(holder) && !isLeftBehind(file, holder)) throw busy(pidOf(holder));
    if (holder !== null) await removeDead(file, own, holder);
    leftBehind.delete(file);
    if (!(await linked(own, file))) throw busy(pidOf(await holderOf(file)));
  } finally {
    await rm(own, { force: true });
  }
};

const linked = async (own: string, file: string): Promise<boolean> => {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
};

const holderOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};

const isHeld = (holder: string): boolean => {
  const [pid, start] = holder.split(' ');
  if (!isAlive(Number(pid))) return false;
  return start === undefined || startOf(Number(pid)) === start;
};

const isLeftBehind = (file: string, holder: string): boolean =>
  leftBehind.has(file) && pidOf(holder) === String(process.pid);

/** Only who holds the guard may remove a dead lock, and only after looking again, or it would remove a new one. */
const removeDead = async (file: string, own: string, dead: string): Promise<void> => {
  const guard = `${file}.guard`;
  if (!(await linked(own, guard))) {
    const other = await holderOf(guard);
    if (other !== null && isHeld(other)) return;
    await rm(guard, { force: true });
    if (!(await linked(own, guard))) return;
  }
  try {
    if ((await holderOf(file)) === dead) await rm(file);
  } finally {
    await rm(guard);
  }
};

const pidOf = (holder: string | null): string => holder?.split(' ')[0] ?? 'onbekend';
