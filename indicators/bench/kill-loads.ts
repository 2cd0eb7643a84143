import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveryIds, readDelivery } from 'etl/delivery.ts';
import { testWarehouse } from 'etl/load-for-test.ts';
import { filesWithNumbers } from 'etl/numbers-for-test.ts';
import { killOneLoad, type Moment, type PhaseLengths } from './kill-one-load.ts';
import { type LoadPhase, loadPhases } from './load-phase.ts';

/**
 * Kills loads (kill -9) with their release, each of a new file with BSNs, and every fifth of the first file under another
 * period, which takes its own place. Half of the moments are spread evenly over the time that a load takes, half over its
 * phases, because putting figures in place takes only milliseconds. Every second kill takes the reading process along,
 * which then cannot tidy up after itself.
 *
 * Looks after each kill whether the live figures are whole and every delivery that stands is; after each load that came to
 * its end whether anything unfinished is left; and every tenth time whether a BSN is. Prints how many were killed in each phase,
 * `torn` (figures or a delivery that are not whole) and `lost` (a delivery that was in and is not any more).
 *
 *     node indicators/bench/kill-loads.ts 200
 */
const times = Number(process.argv[2] ?? 200);
const rowsEach = 300;
const bsns = ['999900006', '999900018', '999900031'];
const head =
  'Signaalnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum ontvangst;Signaalpartner;Datum contactpoging;Resultaat';
const dutchDay = (day: number): string =>
  new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10).split('-').toReversed().join('-');
/** In Windows-1252, so that a copy is made while reading. Each has a day of its own, so that none may be a correction of another. */
const extract = (mark: number): Buffer => {
  const rows = Array.from(
    { length: rowsEach },
    (_, row) =>
      `S${mark}-${row};${bsns[row % bsns.length]};José;01-02-1960;M;Emmeloord;${dutchDay(mark)};energie;${dutchDay(mark + 3)};geen contact`,
  );
  return Buffer.from([head, ...rows].join('\n'), 'latin1');
};
const idOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

using w = testWarehouse();
const { warehouse } = w;
const folders = { extracts: join(w.folder, 'extracts'), temporary: join(w.folder, 'tmp') };
mkdirSync(folders.temporary);

/** The ids of the deliveries in the live figures; throws when those cannot be read. */
const liveIds = (): string[] => {
  const generation = join(warehouse.generations, readFileSync(warehouse.current, 'utf8').trim());
  JSON.parse(readFileSync(join(generation, 'release.json'), 'utf8'));
  return JSON.parse(readFileSync(join(generation, 'deliveries.json'), 'utf8'));
};

/** Parquet ends on its mark. */
const isWhole = async (id: string): Promise<boolean> => {
  const { rowsAccepted } = await readDelivery(warehouse, id);
  const ends = ['rows.parquet', 'rejects.parquet'].map((name) =>
    readFileSync(join(warehouse.deliveries, id, name))
      .subarray(-4)
      .toString('latin1'),
  );
  return rowsAccepted === rowsEach && ends.every((end) => end === 'PAR1');
};

const unfinished = (): string[] => [
  ...readdirSync(folders.temporary),
  ...[warehouse.deliveries, warehouse.generations].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.startsWith('.')),
  ),
];

const lengths: PhaseLengths = new Map();
const first = extract(0);
w.write({ 'first.csv': first });
let { milliseconds } = await killOneLoad(warehouse, folders, null, false, lengths);

const killed = new Map<LoadPhase, number>(loadPhases.map((phase) => [phase, 0]));
const found = { loads: 1, killed: 0, ended: 0, torn: 0, lost: 0, leftBehind: 0, filesWithBsn: 0 };
const accepted = new Set([idOf(first)]);
for (; found.killed < times; found.loads += 1) {
  const mark = found.loads;
  const content = mark % 5 === 0 ? first : extract(mark);
  const days = { from: '2024-01-01', to: `2024-12-${String(1 + (mark % 30)).padStart(2, '0')}` };
  w.write({ [`${mark}.csv`]: content, 'levering.json': JSON.stringify({ default: days }) });
  const phase = loadPhases[Math.floor(mark / 2) % loadPhases.length] ?? 'start';
  const moment: Moment = mark % 2 === 0 ? { after: Math.random() * milliseconds } : { phase, part: Math.random() };
  const load = await killOneLoad(warehouse, folders, moment, mark % 4 < 2, lengths);
  if (load.ended) {
    found.ended += 1;
    milliseconds = load.milliseconds;
    if (load.code !== 0) found.lost += 1;
    accepted.add(idOf(content));
    if (unfinished().length > 0) found.leftBehind += 1;
  } else {
    found.killed += 1;
    killed.set(load.phase, (killed.get(load.phase) ?? 0) + 1);
    if (found.killed % 20 === 0) console.log({ ...found, killedIn: Object.fromEntries(killed) });
  }
  const live = liveIds();
  const [[rows] = []] = await w.query('select count(*)::integer from vroegsignaal');
  if (rows !== live.length * rowsEach) found.torn += 1;
  for (const id of await deliveryIds(warehouse)) if (!(await isWhole(id))) found.torn += 1;
  for (const id of accepted) if (!live.includes(id)) found.lost += 1;
  for (const id of live) accepted.add(id);
  if (mark % 10 === 0) found.filesWithBsn += (await filesWithNumbers(warehouse.root, new Set(bsns))).found.length;
}
w.write({ 'last.csv': extract(found.loads) });
const last = await killOneLoad(warehouse, folders, null, false, lengths);
found.filesWithBsn += (await filesWithNumbers(warehouse.root, new Set(bsns))).found.length;
console.log({ ...found, killedIn: Object.fromEntries(killed), lastLoad: last.code, unfinished: unfinished() });
if (found.torn + found.lost + found.leftBehind + found.filesWithBsn + unfinished().length > 0 || last.code !== 0)
  process.exitCode = 1;
