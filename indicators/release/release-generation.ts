import { basename, join } from 'node:path';
import { readContents } from 'etl/contents.ts';
import { pseudonymKey } from 'etl/pseudonym-key.ts';
import { contracts, sources, standards } from 'etl/sources/registry.ts';
import type { Warehouse } from 'etl/warehouse.ts';
import type { Agreements } from '../agreed/agreements.ts';
import { catalogue } from '../catalogue.ts';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import { figuresOfSets } from '../sets/figures.ts';
import type { Preset } from '../disclosure/preset.ts';
import { requireDecision } from '../disclosure/preset-change.ts';
import { standard } from '../disclosure/presets.ts';
import { toldSoFar } from '../disclosure/told-so-far.ts';
import type { Db } from '../indicator.ts';
import { contractSheets } from './contract-sheets.ts';
import { makeRelease } from './make-release.ts';
import { martsIn } from './marts-in.ts';
import { previousRelease } from './previous-release.ts';
import { readReports } from './read-reports.ts';
import type { ReleasedIndicator } from './schema.ts';
import { shownMarts } from './shown-marts.ts';
import { readTold, writeTold } from './told-file.ts';
import { writeRelease } from './write-release.ts';

/** Makes the release of a generation that is about to go live, in its folder; throws when a figure cannot be right. */
export async function releaseGeneration(
  folder: string,
  warehouse: Warehouse,
  preset: Preset = standard,
  agreements?: Agreements,
  confirmedChange?: string,
): Promise<void> {
  const [previous, told] = await Promise.all([previousRelease(warehouse, folder), readTold(warehouse)]);
  requireDecision(previous?.protection?.preset ?? null, preset, confirmedChange);
  await withWarehouse(join(folder, 'warehouse.duckdb'), async (db) => {
    const gemeente = await ownGemeente(db);
    const kinds = sources.map((source) => ({ ...dueOf(source.kind), ...source }));
    const [release, reports] = await Promise.all([
      makeRelease(db, {
        generation: basename(folder),
        gemeente,
        indicators: [...catalogue, ...figuresOfSets],
        kinds,
        preset,
        previous,
        told,
        ...(agreements === undefined ? {} : { agreements }),
      }),
      readReports(db, warehouse),
    ]);
    const { key } = await pseudonymKey(warehouse.keyFile);
    const marts = shownMarts(await readContents(folder), key);
    const names = marts.map(({ name }) => name);
    const withMarts = (indicator: ReleasedIndicator): ReleasedIndicator => ({
      ...indicator,
      measures: indicator.measures.map((measure) => ({ ...measure, marts: martsIn(measure.sql, names) })),
    });
    await writeRelease(folder, {
      ...release,
      indicators: release.indicators.map(withMarts),
      otherSets: (release.otherSets ?? []).map(withMarts),
      marts,
      reports,
      contracts: contractSheets(contracts, standards, sources),
    });
    // The release before is in it already, but for one from before this was kept.
    const before = previous === null || told.rules.length > 0 ? told : toldSoFar(told, previous);
    await writeTold(warehouse, toldSoFar(before, release));
  });
}

function dueOf(kind: string): { dueDays?: number } {
  const dueDays = [...contracts, ...standards].find((contract) => contract.kind === kind)?.dueDays;
  return dueDays === undefined ? {} : { dueDays };
}

/** The gemeente that the deliveries were loaded for; one warehouse shows one gemeente. */
async function ownGemeente(db: Db): Promise<string> {
  const rows = await db.selectFrom('delivery').select('gemeente').distinct().orderBy('gemeente').execute();
  const [first, second] = rows;
  if (first === undefined) throw new Error('Er is nog niets geladen.');
  if (second !== undefined) {
    throw new Error(
      `Er zijn leveringen van ${rows.map((row) => row.gemeente).join(' en ')}. Laad één gemeente per magazijn.`,
    );
  }
  return first.gemeente;
}
