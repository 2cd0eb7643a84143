import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startCommand } from '../command-for-test.ts';
import { deliveryIds, readDelivery } from '../delivery.ts';
import { testWarehouse } from '../load-for-test.ts';

/**
 * Kills loads (kill -9) at moments spread at random over the time that a load takes, each of a new file, and every fifth of
 * the first file under another period, which takes its own place. Looks after each whether the figures are those of before
 * or of after, and every delivery that stands is whole. Prints how many were killed, torn (neither) and lost (a load said
 * it was done and its rows are not there, or rows of an earlier load are gone), and what is left that should not be.
 *
 *     node etl/bench/kill-loads.ts 200
 */
const times = Number(process.argv[2] ?? 200);
const rowsEach = 300;
const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const extract = (mark: number): Buffer =>
  Buffer.from(
    `${head}\n${Array.from({ length: rowsEach }, (_, row) => `Z${mark}-é${row};Wmo;;02-01-2024;;`).join('\n')}\n`,
    'latin1',
  );

using w = testWarehouse();
const temporary = join(w.folder, 'tmp');
mkdirSync(temporary);
const start = () =>
  startCommand(['load', join(w.folder, 'extracts'), '--warehouse', w.warehouse.root, '--accept-jump'], {
    TMPDIR: temporary,
  });
const counted = async (): Promise<number> => Number((await w.query('select count(*)::integer from bezwaar'))[0]?.[0]);

const liveGeneration = (): string => join(w.warehouse.generations, readFileSync(w.warehouse.current, 'utf8').trim());

w.write({ 'first.csv': extract(0) });
const began = performance.now();
await once(start(), 'exit');
let milliseconds = performance.now() - began;

let killed = 0;
let torn = 0;
let lost = 0;
let before = await counted();
let mark = 0;
while (killed < times) {
  mark += 1;
  const again = mark % 5 === 0;
  const days = { from: '2024-01-01', to: `2024-12-${String(1 + (mark % 30)).padStart(2, '0')}` };
  if (again) w.write({ 'first.csv': extract(0), 'levering.json': JSON.stringify({ default: days }) });
  else w.write({ 'next.csv': extract(mark) });
  const command = start();
  const exit = once(command, 'exit');
  const ended = await Promise.race([exit.then(() => true), setTimeout(Math.random() * milliseconds * 1.1, false)]);
  command.kill('SIGKILL');
  const [code] = await exit;
  if (!ended) killed += 1;
  // On a machine that does other work as well a load takes longer now and shorter then; the moments go along.
  milliseconds *= ended ? 0.8 : 1.1;
  const after = await counted();
  if (after !== before && after !== before + rowsEach) torn += 1;
  if (code === 0 && after === before && !again) lost += 1;
  if (after < before) lost += 1;
  before = after;
  // One that stepped aside for its successor stands under another name until the next load.
  const inForce = JSON.parse(readFileSync(join(liveGeneration(), 'deliveries.json'), 'utf8')).length;
  if (inForce * rowsEach !== after) torn += 1;
  for (const id of await deliveryIds(w.warehouse)) {
    const { rowsAccepted } = await readDelivery(w.warehouse, id);
    const files = ['rows.parquet', 'rejects.parquet'].map((name) =>
      readFileSync(join(w.warehouse.deliveries, id, name)),
    );
    // Parquet ends on its mark.
    const whole = files.every((bytes) => bytes.subarray(-4).toString('latin1') === 'PAR1');
    if (rowsAccepted !== rowsEach || !whole) torn += 1;
  }
}
w.write({ 'last.csv': extract(mark + 1) });
const [code] = await once(start(), 'exit');
const unfinished = [temporary, w.warehouse.deliveries, w.warehouse.generations]
  .flatMap((folder) => readdirSync(folder))
  .filter((name) => /^[.]|^sociaal-domein-/.test(name));
console.log(JSON.stringify({ loads: mark, killed, torn, lost, lastLoad: code, unfinished, rows: await counted() }));
