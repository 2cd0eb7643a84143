import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Release } from 'indicators/release/schema.ts';
import { emptyWarehouse, publishText } from '../testing/sample-warehouse.ts';
import { exampleWarehouse } from './example-release.ts';

/** A warehouse with figures, and new ones when they are asked for. */
export type NewFigures = { warehouse: string; next(): Promise<void>; end(): Promise<void> };

/** In the place of the id of a generation, in the text of a release. */
const nameless = 'generatie-zonder-naam';

/** The same release each time, under another name: what new figures cost the server alone. */
export async function releaseInPlace(release: Release): Promise<NewFigures> {
  const warehouse = await emptyWarehouse();
  // Written beforehand: who publishes is another process, and must not cost this one its time.
  const text = JSON.stringify({ ...release, generation: nameless });
  let count = 0;
  const next = async () => {
    count += 1;
    await publishText(warehouse, `g${count}`, text.replace(nameless, `g${count}`));
  };
  await next();
  return { warehouse, next, end: () => rm(warehouse, { recursive: true }) };
}

const command = fileURLToPath(import.meta.resolve('indicators/main.ts'));

/** The example, with a file more each time: the loader runs beside the server, at the priority that /leveren and deploy/ give it. */
export async function loadsBeside(): Promise<NewFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'loads-'));
  const warehouse = await exampleWarehouse(folder);
  let count = 0;
  const next = async () => {
    count += 1;
    const day = new Date(Date.UTC(2015, 0, count)).toISOString().slice(0, 10).split('-').toReversed().join('-');
    const rows = Array.from({ length: 100 }, (_, row) => `P${count}-${row};Wmo;;${day};;`);
    const file = join(folder, `bezwaren-${count}.csv`);
    const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
    await writeFile(file, [head, ...rows].join('\n'));
    const args = [command, 'load', file, `--warehouse=${warehouse}`, '--accept-jump', '--keep-invented'];
    const loading = promisify(execFile)(process.execPath, args);
    if (loading.child.pid !== undefined) setPriority(loading.child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    await loading;
  };
  return { warehouse, next, end: () => rm(folder, { recursive: true }) };
}
