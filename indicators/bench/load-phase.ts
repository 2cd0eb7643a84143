import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Warehouse } from 'etl/warehouse.ts';

/** What a load does, in its order. */
export const loadPhases = ['start', 'parse', 'keep', 'build', 'release', 'publish', 'clean up'] as const;
export type LoadPhase = (typeof loadPhases)[number];

/** What stands in a warehouse before a load, by which its progress is seen from outside. */
export type Before = {
  current: string | null;
  generations: ReadonlySet<string>;
  deliveries: ReadonlySet<string>;
  building: bigint | null;
};

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** A load that was killed leaves its half-built generation; only when the folder was made tells whose it is. */
const buildingSince = ({ generations }: Warehouse): bigint | null =>
  statSync(join(generations, '.building'), { bigint: true, throwIfNoEntry: false })?.birthtimeNs ?? null;

export const standing = (warehouse: Warehouse): Before => ({
  current: textOf(warehouse.current),
  generations: new Set(namesIn(warehouse.generations)),
  deliveries: new Set(namesIn(warehouse.deliveries)),
  building: buildingSince(warehouse),
});

/** The process ids of the readers that have a scratch folder in a temporary folder. */
export const readersIn = (temporary: string): number[] =>
  namesIn(temporary).flatMap((name) => Number(/^sociaal-domein-(\d+)-/.exec(name)?.[1] ?? []));

/** Where a load is, told by what stands in its folders: nothing in the load itself says so. */
export const phaseOf = (warehouse: Warehouse, temporary: string, before: Before): LoadPhase => {
  if (textOf(warehouse.current) !== before.current) return 'clean up';
  const made = namesIn(warehouse.generations).some((name) => !name.startsWith('.') && !before.generations.has(name));
  if (made) return 'publish';
  const since = buildingSince(warehouse);
  if (since !== null && since !== before.building) {
    const building = join(warehouse.generations, '.building');
    // Written once the marts are filled and checked, before the release is made.
    return namesIn(building).some((name) => existsSync(join(building, name, 'deliveries.json'))) ? 'release' : 'build';
  }
  const deliveries = namesIn(warehouse.deliveries).filter((name) => !before.deliveries.has(name));
  if (deliveries.length > 0) return 'keep';
  return readersIn(temporary).length > 0 ? 'parse' : 'start';
};
