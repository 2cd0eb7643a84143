import { buildApp, type App, type AppOptions } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';

/** A reader who sits somewhere else: this device itself is not held back. */
export const elsewhere = { remoteAddress: '203.0.113.77' };

/** An application over the sample release; `lines` is what it logs, `said` what it tells the operator. */
export async function appForTest(
  options: Partial<AppOptions> = {},
): Promise<App & { warehouse: string; lines: string[]; said: string[] }> {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const [lines, said]: [string[], string[]] = [[], []];
  const log = { level: 'info' as const, stream: { write: (line: string) => void lines.push(line) } };
  const app = await buildApp({ warehouse, web: '/nergens', say: (line) => said.push(line), log, ...options });
  return { ...app, warehouse, lines, said };
}
