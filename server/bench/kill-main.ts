import { killServer } from './kill.ts';

/** npm run bench:kill [-- TIMES]: kills the server two hundred times, unless told otherwise. Exit code 1 where something was lost. */
const found = await killServer(Number(process.argv[2] ?? 200));
console.log(JSON.stringify(found, null, 2));
const lost = found.kept < found.told || found.wrongFigures > 0 || found.journalFaults.length > 0;
console.log(lost ? 'Er is iets verloren gegaan.' : 'Alles bleef heel.');
process.exitCode = lost || found.slowestStart >= 5_000 ? 1 : 0;
