import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Release } from 'indicators/release/schema.ts';
import { makeAnswer } from '../../answers/answer.ts';
import type { Route } from '../../answers/route.ts';
import { sendAnswer } from '../../answers/send-answer.ts';
import type { Generation } from '../../generation/generation.ts';
import { madeFigures } from '../../figures/made-figures.ts';
import { readDownload } from '../../figures/figures.ts';
import { pagePolicy } from '../../headers.ts';
import { askOf } from '../../pages/ask-of.ts';
import { isForFrames } from '../../pages/made-pages.ts';
import type { PageMaker } from '../../pages/page-maker.ts';
import type { Ask, ShownMoment } from '../../pages/page-renderer.ts';
import { problem } from '../../problems.ts';
import { sinceEarlier } from '../calendar/since-earlier.ts';
import { forResidents, type ReadBy } from '../read-by.ts';
import { momentName } from '../texts-of.ts';
import type { WrittenFollower } from '../written.ts';
import type { Shelf } from './shelf.ts';
import type { Snapshot } from './open-snapshot.ts';

type Options = {
  maker: PageMaker | null;
  routes: readonly Route[];
  shelf: Shelf;
  written: WrittenFollower;
  asRead: ReadBy;
  /** The sites that may show a figure in a frame. */
  embedders: readonly string[];
  theme: string | null;
};

const prefix = '/moment/:snapshot';

/** What is asked by pages on which people write, and by those that set moments side by side. */
const notFrozen = /^\/v1\/(duiding|required-texts|snapshots\/[^/]+\/diff)/;
const elsewhere = { status: 404, detail: 'Deze pagina is geen deel van een bevroren moment.' };

const asShown = new WeakMap<Release, Release>();

/** The release as the pages of a moment speak of it: what came since is told against a moment before it alone, that of its report. */
function releaseOf({ release, moment, before }: Snapshot): Release {
  const known = asShown.get(release);
  if (known !== undefined) return known;
  const sinceMoment = before ?? sinceEarlier(release, moment);
  const one = sinceMoment === (release.sinceMoment ?? null) ? release : { ...release, sinceMoment };
  asShown.set(release, one);
  return one;
}

const generationOf = (snapshot: Snapshot): Generation => ({
  release: releaseOf(snapshot),
  adopted: snapshot.adopted,
  ready: new Map(),
});

/** Asks for a page of a frozen moment, of what was frozen and of nothing else. */
export function frozenAsk(snapshot: Snapshot, routes: readonly Route[]): Ask {
  const ask = askOf(generationOf(snapshot), routes, '');
  return (address) => (notFrozen.test(address) ? elsewhere : ask(address));
}

/** A frozen moment as its pages speak of it. */
export function shownMoment({ hash, moment, frozenAt }: Snapshot, superseded: boolean): ShownMoment {
  const { id, year, moment: name } = momentName(moment) ?? { id: moment, year: 0, moment };
  return { base: `/moment/${hash.slice(0, 12)}`, id, year, moment: name, hash, frozenAt, superseded };
}

/**
 * All answers and pages as of a frozen moment, below its hash: the same routes and the same components over what was frozen. The pages
 * have no script, so that what they say does not depend on one of later.
 */
export async function frozenPages(app: FastifyInstance, options: Options) {
  const { maker, routes, shelf, written, asRead, embedders, theme } = options;
  const opened = new WeakMap<FastifyRequest, Snapshot>();
  const of = (request: FastifyRequest): Snapshot => {
    const found = opened.get(request);
    if (found === undefined) throw problem(404, 'Dit bevroren moment is er niet.');
    return found;
  };
  const figures = maker === null ? null : madeFigures(maker);
  const at = (request: FastifyRequest): Generation => generationOf(asRead(request, of(request)));

  const shown = (snapshot: Snapshot): ShownMoment =>
    shownMoment(
      snapshot,
      written.current().snapshot.some(({ id, version }) => id === snapshot.moment && version > snapshot.version),
    );

  await app.register(
    async (scope) => {
      scope.addHook('onRoute', (route) => {
        route.schema = { ...route.schema, hide: true };
      });
      // After it is known that the reader may; before anything of the question is checked.
      scope.addHook('onRequest', async (request) => {
        const { snapshot, ...others } = request.params as Record<string, string>;
        opened.set(request, await shelf.open(snapshot ?? ''));
        request.params = others;
      });
      for (const route of routes) route.register(scope, at);
      for (const path of ['/', '/*'])
        scope.get(path, { config: { action: 'cijfers lezen' } }, async (request, reply) => {
          if (maker === null)
            throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
          const moment = shown(of(request));
          const inside = request.url.replace(/^\/moment\/[^/?]+/, '');
          const asked = inside.startsWith('/') ? inside : `/${inside}`;
          // Whether a file is late is told as of the day on which the moment was frozen.
          const state = { today: moment.frozenAt.slice(0, 10), moment };
          const download = readDownload(asked);
          if (figures !== null && download !== null) {
            const { release, hash } = of(request);
            // Kept for everybody who asks.
            const ask = frozenAsk(forResidents(of(request)), routes);
            const figure = { ...state, ask, release, mark: hash.slice(0, 12) };
            return sendAnswer(request, reply, await figures.download(download.address, download.form, figure));
          }
          const address = maker.plainAddress(asked);
          const ask = frozenAsk(asRead(request, of(request)), routes);
          const page = await maker.render({ ...state, ask, address, embedders, theme });
          const answer = await makeAnswer(page.html, {
            type: 'text/html; charset=utf-8',
            cacheControl: 'no-cache',
            generation: moment.hash.slice(0, 12),
            often: false,
            headers: {
              'content-security-policy': pagePolicy({ ...page, embedders: isForFrames(address) ? embedders : [] }),
            },
          });
          return sendAnswer(request, reply.code(page.status), answer);
        });
    },
    { prefix },
  );
}
