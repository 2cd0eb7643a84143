import { join } from 'node:path';
import { exampleRelease } from './example-release.ts';
import { loadsBeside, releaseInPlace } from './new-figures.ts';
import { soak } from './soak.ts';

/**
 * npm run bench:soak [-- SECONDS [loads]]: an hour, unless told otherwise. Fifty connections that ask four hundred times a second, a
 * new generation every minute and a write to the journal every second. With `loads` a loader beside the server makes each generation
 * of files; without, a release that was made before is put in place. Exit code 1 where it did not hold.
 */
const seconds = Number(process.argv[2] ?? 3_600);
const web = join(import.meta.dirname, '../../web/dist');
const held = await soak({
  seconds,
  connections: 50,
  perSecond: 400,
  publishEvery: 60,
  web,
  figures: process.argv[3] === 'loads' ? await loadsBeside() : await releaseInPlace(await exampleRelease()),
});
console.log(JSON.stringify(held, null, 2));
const wrong = [
  held.errors > 0 && 'er waren fouten in de verbinding',
  Object.keys(held.statuses).some((code) => code !== '200') && 'er waren andere antwoorden dan 200',
  held.p99 >= 150 && 'p99 is 150 ms of meer',
  (held.growth ?? 0) > 0.1 && 'het geheugen groeide meer dan 10%',
  held.journalFaults.length > 0 && 'het journaal is niet heel',
].filter((one) => one !== false);
console.log(wrong.length === 0 ? 'Het hield stand.' : `Het hield geen stand: ${wrong.join(', ')}.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
