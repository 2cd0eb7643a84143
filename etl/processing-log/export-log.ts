import { readFile } from 'node:fs/promises';
import { isErrno } from '../pseudonym-key.ts';
import type { Warehouse } from '../warehouse.ts';
import { logFile } from './append-spans.ts';

/** Writes the log to the output; a last line that a power cut left half is left out. Gives the exit code. */
export async function exportLog(warehouse: Warehouse): Promise<number> {
  try {
    const text = await readFile(logFile(warehouse), 'utf8');
    process.stdout.write(text.slice(0, text.lastIndexOf('\n') + 1));
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    console.error('Er is nog niets verwerkt.');
  }
  return 0;
}
