import type { Problem } from '../../contract/problem.ts';
import { createHash } from 'node:crypto';
import type { Release } from 'indicators/release/schema.ts';
import { accountRoles, type Role } from '../../access/roles.ts';
import { buildApp } from '../../app.ts';
import { openJournal } from '../../journal/database/open-journal.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../../testing/sample-warehouse.ts';

const readers = accountRoles.map((role) => ({
  name: `iemand van ${role}`,
  role,
  sha256: createHash('sha256').update(`token-${role}`).digest(),
}));

/** A server over a journal of its own in which each role has somebody; `as` asks as one of them. */
export async function cycleServer(release: Release = sampleRelease()) {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, release);
  const journal = await openJournal(':memory:');
  const { app, generations, access } = await buildApp({
    warehouse,
    web: '/nergens',
    say: () => undefined,
    journal,
    readers,
    // These tests write in a calendar beside figures that no loader made.
    uploads: false,
  });
  const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, role: Role | null, payload?: object) => {
    const answer = await app.inject({
      method,
      url,
      headers: role === null ? {} : { authorization: `Bearer token-${role}` },
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
  };
  return {
    app,
    access,
    journal,
    warehouse,
    get: (url: string, role: Role | null = null) => ask('GET', url, role),
    post: (url: string, role: Role | null, payload: object) => ask('POST', url, role, payload),
    put: (url: string, role: Role | null, payload: object) => ask('PUT', url, role, payload),
    async publish(next: Release) {
      await publish(warehouse, next);
      await generations.refresh();
    },
    async close() {
      await app.close();
      await journal.close();
    },
  };
}

/** The fields of which the answer to what somebody sent says that they are wrong, in its order. */
export const wrongFields = ({ errors = [] }: Pick<Problem, 'errors'>): (string | undefined)[] =>
  errors.map(({ location }) => location.pointer?.slice(1));
