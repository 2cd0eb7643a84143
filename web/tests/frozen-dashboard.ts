import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildApp, type App } from 'server/app.ts';
import { sampleRelease } from 'server/testing/sample-release.ts';
import { emptyWarehouse, publish } from 'server/testing/sample-warehouse.ts';

/** The moment that is frozen there. */
export const moment = '2024-jaarrekening';

/** A dashboard of its own over a small release, with the pages as they were built and one frozen moment; `hash` is its mark. */
export const frozenDashboard = async (): Promise<App & { hash: string }> => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease({ asOf: '2024-12-31' }));
  const app = await buildApp({
    warehouse,
    web: join(import.meta.dirname, '../dist'),
    say: () => undefined,
    readers: [{ name: 'controller', role: 'controller', sha256: createHash('sha256').update('t').digest() }],
  });
  const frozen = await app.app.inject({
    method: 'POST',
    url: `/v1/moments/${moment}/snapshots`,
    headers: { authorization: 'Bearer t' },
    payload: {},
  });
  return { ...app, hash: frozen.json<{ document: string }>().document };
};
