import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grootboek } from 'fixtures/extracts/grootboek.ts';
import { participatie } from 'fixtures/extracts/participatie.ts';
import { world } from 'fixtures/world/world.ts';
import { delivery } from 'fixtures/write/delivery.ts';
import { afterAll, expect, test } from 'vitest';
import { readCurrent } from '../../generation/read-current.ts';
import { readRelease } from '../../generation/read-release.ts';
import { canonical, sha256 } from '../../journal/canonical.ts';
import { onDay } from '../../testing/on-day.ts';
import { loaderOf } from '../../uploads/run-loader.ts';
import { nothingAdopted } from '../adopted.ts';
import { documentOf } from './document-of.ts';

const folder = await mkdtemp(join(tmpdir(), 'twee-machines-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const benefits = participatie(world());
const ledger = grootboek().filter(({ name }) => name.includes('2021'));
const signal = new AbortController().signal;

/** What a machine freezes that loaded these files on this day, in a warehouse of its own in a place of its own: beside it is its key. */
async function frozenOn(place: string, day: string, files: typeof ledger) {
  const [warehouse, extracts] = [join(folder, place, 'magazijn'), join(folder, `${place}-${day}`)];
  await mkdir(extracts, { recursive: true });
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(extracts, name), bytes)));
  await writeFile(join(extracts, 'levering.json'), delivery(files));
  const said: string[] = [];
  const loader = loaderOf(warehouse, { signal, say: (line) => said.push(line) });
  await onDay(day, folder, () => loader.read(['load', extracts]));
  expect(said).toEqual([]);
  const generation = await readCurrent(warehouse);
  if (generation === null) throw new Error('nothing was loaded');
  const release = await readRelease(warehouse, generation);
  return { release, hash: sha256(canonical(documentOf('2025-begroting', release, nothingAdopted))) };
}

test(
  'two machines with one key that load the same files, in another order and on another day, freeze the same hash',
  { timeout: 180_000 },
  async () => {
    const files = [...benefits, ...ledger];
    const one = await frozenOn('een', '2026-03-02', files);
    await mkdir(join(folder, 'twee'), { recursive: true });
    await copyFile(join(folder, 'een', 'pseudonym.key'), join(folder, 'twee', 'pseudonym.key'));
    const two = await frozenOn('twee', '2026-03-05', files.toReversed());
    // There is something of persons to be hidden, and the days of loading do differ.
    expect(one.release.protection?.audit?.hidden).toBeGreaterThan(0);
    expect(one.release.deliveries[0]?.loadedAt.slice(0, 10)).toBe('2026-03-02');
    expect(two.release.deliveries[0]?.loadedAt.slice(0, 10)).toBe('2026-03-05');
    expect(two.hash).toBe(one.hash);
  },
);
