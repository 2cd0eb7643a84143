import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Warehouse } from 'etl/warehouse.ts';
import { type LoadPhase, loadPhases, phaseOf, readersIn, standing } from './load-phase.ts';

/** When a load is killed: after so many milliseconds, or at a part (0 to 1) of a phase; null to let it come to its end. */
export type Moment = { after: number } | { phase: LoadPhase; part: number } | null;

export type Watched = { phase: LoadPhase; ended: boolean; code: number | null; milliseconds: number };

/** How long each phase took, in milliseconds, as the last load showed that came through it. */
export type PhaseLengths = Map<LoadPhase, number>;

/** Starts a load with its release of some files, and kills it (kill -9) at a moment; `alsoReader` takes the process that reads along. */
export const killOneLoad = async (
  warehouse: Warehouse,
  { extracts, temporary }: { extracts: string; temporary: string },
  moment: Moment,
  alsoReader: boolean,
  lengths: PhaseLengths,
): Promise<Watched> => {
  const before = standing(warehouse);
  // Of a reader that was killed the folder stands until a load tidies up, and its number may be that of another process by now.
  const earlier = new Set(readersIn(temporary));
  const began = performance.now();
  const program = join(import.meta.dirname, '..', 'main.ts');
  const command = spawn(process.execPath, [program, 'load', extracts, '--warehouse', warehouse.root, '--accept-jump'], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: 'ignore',
  });
  const exit = once(command, 'exit').then(([code]): number | null => (typeof code === 'number' ? code : null));
  let phase: LoadPhase = 'start';
  let entered = began;
  for (;;) {
    const ended = await Promise.race([exit.then(() => true), setTimeout(1, false)]);
    const now = performance.now();
    if (ended) return { phase, ended, code: await exit, milliseconds: now - began };
    const next = phaseOf(warehouse, temporary, before);
    if (next !== phase) {
      lengths.set(phase, now - entered);
      entered = now;
      phase = next;
    }
    if (!isReached(moment, { passed: now - began, phase, within: now - entered }, lengths)) continue;
    const readers = alsoReader ? readersIn(temporary).filter((pid) => !earlier.has(pid)) : [];
    command.kill('SIGKILL');
    for (const pid of readers) killIfThere(pid);
    return { phase, ended: false, code: await exit, milliseconds: performance.now() - began };
  }
};

const isReached = (
  moment: Moment,
  { passed, phase, within }: { passed: number; phase: LoadPhase; within: number },
  lengths: PhaseLengths,
): boolean => {
  if (moment === null) return false;
  if ('after' in moment) return passed >= moment.after;
  const ahead = loadPhases.indexOf(phase) - loadPhases.indexOf(moment.phase);
  return ahead > 0 || (ahead === 0 && within >= moment.part * (lengths.get(phase) ?? 0));
};

const killIfThere = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};
