import { buildApp, type App, type AppOptions } from '../../app.ts';
import { openJournal, type Journal } from '../../journal/database/open-journal.ts';
import type { Renderer } from '../../pages/page-renderer.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../../testing/sample-warehouse.ts';

/** Writes of a page its address and the answers that it was made with. */
const renderer: Renderer = {
  render: ({ address, ask }) => ({
    status: 200,
    html: JSON.stringify({
      address,
      ...Object.fromEntries(
        ['sign-in', 'sessions', 'audit', 'refusal', 'notices', 'dashboard'].flatMap((name) => {
          try {
            const answer = ask(`/v1/${name}`);
            return 'body' in answer ? [[name, answer.body]] : [];
          } catch {
            // No page of the release knows these.
            return [];
          }
        }),
      ),
    }),
  }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address) => address,
};

export type Served = App & { warehouse: string; journal: Journal; clock: { now: Date }; lines: string[] };

/** The real server over an invented release and a journal in memory, with a clock that tests set. */
export async function served(options: Partial<AppOptions> = {}): Promise<Served> {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const journal = options.journal ?? (await openJournal(':memory:'));
  const clock = { now: new Date('2026-03-02T09:00:00Z') };
  const lines: string[] = [];
  const built = await buildApp({
    warehouse,
    web: '/nergens',
    say: (line) => void lines.push(line),
    renderer,
    journal,
    now: () => clock.now,
    signIn: { kind: 'demonstratie' },
    ...options,
  });
  return { ...built, warehouse: options.warehouse ?? warehouse, journal, clock, lines };
}

/** What a browser sends along with a form of our own page. */
export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' };

export const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Somebody who signed in by the demonstration: his cookie and the token of his session. */
export type Visitor = { cookie: string; csrf: string; handle: string };

/** Signs in by the demonstration in a role. */
export async function signInAs({ app }: Pick<App, 'app'>, role: string): Promise<Visitor> {
  const answer = await app.inject({
    method: 'POST',
    url: '/aanmelden',
    headers: { ...fromOurPage, ...form },
    payload: new URLSearchParams({ rol: role }).toString(),
  });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const page = (await app.inject({ url: '/account', headers: { cookie } })).json();
  const own = page.sessions.sessions.find((one: { own: boolean }) => one.own);
  return { cookie, csrf: page.sessions.csrf, handle: own.handle };
}
