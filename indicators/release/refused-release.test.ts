import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWarehouse } from 'etl/load-for-test.ts';
import { runMain } from 'etl/main-for-test.ts';
import type { BeforePublish } from 'etl/publish.ts';
import { expect, test } from 'vitest';
import { breachesOf, inDoubt, refusal } from '../disclosure/audit.ts';
import { cellsOf } from '../disclosure/cells.ts';
import { of, table } from '../disclosure/figures-for-test.ts';
import { standard } from '../disclosure/presets.ts';
import { sumsOfRegion } from '../disclosure/sums-of-region.ts';
import { systemsOf } from '../disclosure/system.ts';
import { tell } from '../disclosure/tell.ts';
import { releaseGeneration } from './release-generation.ts';

/** The audit of figures of which only the small one is hidden: 58 in all, 21 and 34 tell that it is 3. */
async function audit(): Promise<void> {
  const exact = { ...standard, roundTo: 1 };
  const cells = cellsOf(of('I16', 'count', table([3, 21, 34])), exact);
  const { variables, rows } = sumsOfRegion(cells, (cell, count) => ({
    told: tell(cell, count, cell.o, exact),
    before: null,
  }));
  const hidden = new Set(cells.flatMap(({ o }) => (o.numerator === 3 ? o : [])));
  const broken = await breachesOf(systemsOf(variables, rows).map(inDoubt), { hidden, known: new Set() });
  if (broken.length > 0) throw new Error(refusal(broken));
}

const audited: BeforePublish = async (folder, warehouse) => {
  await audit();
  await releaseGeneration(folder, warehouse);
};

const bans = (count: number) =>
  [
    'Zaaknummer;Datum oplegging;Verlengd;Datum einde',
    ...Array.from({ length: count }, (_, k) => `A${k};0${k + 1}-02-2024;N;`),
  ].join('\n');

test('a release that fails the audit is not published: the one before stands, and the command line says why without a number', async () => {
  using w = testWarehouse();
  const { root, generations, current } = w.warehouse;
  w.write({ 'bans.csv': bans(6) });
  await w.load({ beforePublish: releaseGeneration });
  const live = readFileSync(current, 'utf8');
  const file = join(generations, live.trim(), 'release.json');
  const before = readFileSync(file, 'utf8');
  const told = readFileSync(join(root, 'told.json.gz'));

  const extracts = w.write({ 'bans.csv': bans(7) });
  const refused = await runMain(['load', extracts, '--warehouse', root], { beforePublish: audited });
  expect(refused.code).toBe(1);
  expect(refused.told).toContain(
    'De opdracht is niet gelukt. De cijfers zijn niet gepubliceerd: kleine aantallen zijn af te leiden bij I16 (main), wijk wijk 0, 2024. De cijfers die er waren, blijven staan. Komt dit door een correctie? Dan kan de beheerder die intrekken: npm run etl -- withdraw. Geef deze melding anders door aan de makers.',
  );
  expect(refused.told).not.toMatch(/nieuwe cijfers zijn in gebruik/);
  expect(readFileSync(current, 'utf8')).toBe(live);
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(readdirSync(generations)).toEqual([live.trim()]);
  expect(readFileSync(join(root, 'told.json.gz'))).toEqual(told);
});
