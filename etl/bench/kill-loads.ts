import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startCommand } from '../command-for-test.ts';
import { readDelivery } from '../delivery.ts';
import { testWarehouse } from '../load-for-test.ts';

/**
 * Kills loads (kill -9) at moments spread at random over the time that a load takes, each of a new file, and looks after
 * each whether the figures are those of before or of after, and every delivery that stands is whole. Prints how many
 * were killed, torn (neither) and lost (a load said it was done and its rows are not there).
 *
 *     node etl/bench/kill-loads.ts 200
 */
const times = Number(process.argv[2] ?? 200);
const rowsEach = 5000;
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

w.write({ 'first.csv': extract(0) });
const began = performance.now();
await once(start(), 'exit');
const milliseconds = performance.now() - began;

let killed = 0;
let torn = 0;
let lost = 0;
let before = await counted();
for (let mark = 1; mark <= times; mark += 1) {
  w.write({ 'next.csv': extract(mark) });
  const command = start();
  const exit = once(command, 'exit');
  const ended = await Promise.race([exit.then(() => true), setTimeout(Math.random() * milliseconds * 1.1, false)]);
  command.kill('SIGKILL');
  const [code] = await exit;
  if (!ended) killed += 1;
  const after = await counted();
  if (after !== before && after !== before + rowsEach) torn += 1;
  if (code === 0 && after === before) lost += 1;
  if (after < before) lost += 1;
  before = after;
  for (const id of readdirSync(w.warehouse.deliveries).filter((name) => !name.startsWith('.'))) {
    const { rowsAccepted } = await readDelivery(w.warehouse, id);
    if (rowsAccepted !== rowsEach || readFileSync(join(w.warehouse.deliveries, id, 'rows.parquet')).length === 0)
      torn += 1;
  }
}
w.write({ 'last.csv': extract(times + 1) });
const [code] = await once(start(), 'exit');
const unfinished = [temporary, w.warehouse.deliveries, w.warehouse.generations]
  .flatMap((folder) => readdirSync(folder))
  .filter((name) => /^[.]|^sociaal-domein-/.test(name));
console.log(JSON.stringify({ times, killed, torn, lost, lastLoad: code, unfinished, rows: await counted() }));
