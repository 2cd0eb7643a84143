import { killLoadsBeside } from './kill-loads-beside.ts';
import { killServer } from './kill.ts';

/**
 * npm run bench:kill [-- TIMES]: kills the server two hundred times while it writes, unless told otherwise, and then as often in turn
 * the server, a load beside it, and the process that reads the file of that load. Exit code 1 where something was lost.
 */
const times = Number(process.argv[2] ?? 200);
const alone = await killServer(times);
const beside = await killLoadsBeside(times);
console.log(JSON.stringify({ alone, beside }, null, 2));
const lost =
  [alone, beside].some(
    ({ kept, told, wrongFigures, journalFaults }) => kept < told || wrongFigures > 0 || journalFaults.length > 0,
  ) ||
  beside.filesWithBsn > 0 ||
  beside.leftBehind.length > 0;
console.log(lost ? 'Er is iets verloren gegaan.' : 'Alles bleef heel.');
process.exitCode = lost || Math.max(alone.slowestStart, beside.slowestStart) >= 5_000 ? 1 : 0;
