import { catalogue } from 'indicators/catalogue.ts';
import { quarterlyFigures } from 'indicators/quarterly-report/figures.ts';
import { makeRelease } from 'indicators/release/make-release.ts';
import type { Release } from 'indicators/release/schema.ts';
import { checkRelease } from 'indicators/release/write-release.ts';
import { badInput, baselineAfterLatest, nothing } from 'indicators/test/bad-input.ts';
import { duckdbMarts } from 'indicators/test/duckdb-marts.ts';
import { fillMarts, type Given } from 'indicators/test/fill-marts.ts';

/** Mart rows with what can be wrong with figures, and the indicators that it shows in. */
export const faults = {
  everything: { given: badInput, ids: ['I01', 'I02', 'I09', 'I11', 'I18', 'I19', 'I37'] },
  baselineAfterLatest: { given: baselineAfterLatest, ids: ['I15'] },
  nothing: { given: nothing, ids: ['I11', 'I17', 'I31'] },
};

/** The release of these indicators, and figures of the Kwartaalrapportage, on literal mart rows. */
export async function releaseOfRows({ given, ids }: { given: Given; ids: readonly string[] }): Promise<Release> {
  const db = await duckdbMarts();
  await fillMarts(db, given);
  const indicators = [...catalogue, ...quarterlyFigures].filter(({ id }) => ids.includes(id));
  const release = await makeRelease(db, { generation: 'g1', gemeente: 'GM0171', indicators, kinds: [] });
  await db.destroy();
  return checkRelease(release);
}
