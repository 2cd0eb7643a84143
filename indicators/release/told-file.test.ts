import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { testWarehouse, type TestWarehouse } from 'etl/load-for-test.ts';
import { sources } from 'etl/sources/registry.ts';
import { withdraw } from 'etl/withdraw.ts';
import { expect, test } from 'vitest';
import { presets, standard } from '../disclosure/presets.ts';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

/** So many huisverboden in the first quarter of 2024, in a file of that year. */
function write(w: TestWarehouse, count: number, origin = 'delivered'): void {
  const rows = Array.from({ length: count }, (_, k) => `A${k};0${k + 1}-02-2024;N;`);
  w.write({
    'bans.csv': ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows].join('\n'),
    'levering.json': JSON.stringify({ 'bans.csv': { from: '2024-01-01', to: '2024-12-31', origin } }),
  });
}

const options = { beforePublish: releaseGeneration };

function releaseIn({ warehouse }: TestWarehouse): Release {
  const generation = readFileSync(warehouse.current, 'utf8').trim();
  const release: Release = JSON.parse(readFileSync(join(warehouse.generations, generation, 'release.json'), 'utf8'));
  return release;
}

/** The number of huisverboden that is shown of the first quarter; null when it is hidden. */
const shownIn = (w: TestWarehouse): number | null | undefined =>
  releaseIn(w)
    .indicators.find(({ id }) => id === 'I27')
    ?.observations.find(({ period }) => period === '2024Q1')?.numerator;

test('what was hidden stays hidden when every delivery is withdrawn and another one comes', async () => {
  using w = testWarehouse();
  write(w, 3);
  const { outcomes } = await w.load(options);
  expect(shownIn(w)).toBeNull();
  const ids = outcomes.flatMap((one) => (one.status === 'accepted' ? [one.delivery?.id ?? ''] : []));
  await withdraw(ids, w.warehouse, sources, options);
  write(w, 9);
  await w.load(options);
  expect(shownIn(w)).toBeNull();
});

test('what was hidden stays hidden after a backup is put back', async () => {
  using before = testWarehouse();
  using after = testWarehouse();
  write(before, 3);
  await before.load(options);
  mkdirSync(after.warehouse.root, { recursive: true });
  // What deploy/backup.sh keeps.
  for (const kept of ['deliveries', 'told.json.gz'])
    cpSync(join(before.warehouse.root, kept), join(after.warehouse.root, kept), { recursive: true });
  cpSync(before.warehouse.keyFile, after.warehouse.keyFile);
  write(after, 9);
  await after.load(options);
  expect(shownIn(after)).toBeNull();
});

test('figures of one’s own are not hidden because those of the example were', async () => {
  using w = testWarehouse();
  write(w, 3, 'invented');
  await w.load(options);
  expect(shownIn(w)).toBeNull();
  write(w, 9);
  await w.load(options);
  // 9 is shown to the nearest five.
  expect(shownIn(w)).toBe(10);
  const told: unknown = JSON.parse(gunzipSync(readFileSync(join(w.warehouse.root, 'told.json.gz'))).toString());
  expect(told).toMatchObject({ shown: { 'I27|main|GM0171|2024Q1||': [[0, 10, null, 10]] }, hidden: [] });
});

test('rules chosen for figures of one’s own need no confirmation because the example followed others', async () => {
  using w = testWarehouse();
  write(w, 9, 'invented');
  await w.load(options);
  write(w, 8);
  const strict = presets.find(({ name }) => name === 'streng') ?? standard;
  await w.load({ beforePublish: (folder, warehouse) => releaseGeneration(folder, warehouse, strict) });
  expect(releaseIn(w).protection).toMatchObject({ preset: strict });
  expect(releaseIn(w).protection).not.toHaveProperty('changes');
  // From here on the rules are those of published figures.
  write(w, 7);
  await expect(w.load(options)).rejects.toThrow('PROTECTION_CHANGE=standaard');
});

test('a file of what was told that cannot be read stops the load in plain words, and what is live stays', async () => {
  using w = testWarehouse();
  write(w, 9);
  await w.load(options);
  writeFileSync(join(w.warehouse.root, 'told.json.gz'), 'broken');
  write(w, 8);
  await expect(w.load(options)).rejects.toThrow(
    'Het bestand told.json.gz van het magazijn is niet te lezen. Daarin staat wat eerder is gepubliceerd. Zet het terug uit de back-up en laad opnieuw.',
  );
  expect(shownIn(w)).toBe(10);
});
