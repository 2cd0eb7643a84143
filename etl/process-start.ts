import { readFileSync } from 'node:fs';
import { isErrno } from './pseudonym-key.ts';

/** When a process began, in ticks since the machine started (field 22 of proc_pid_stat(5)); null where it cannot be told. */
export const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces; the third field follows it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ESRCH')) return null;
    throw error;
  }
};
