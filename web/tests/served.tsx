import { join } from 'node:path';
import { buildApp, type App } from 'server/app.ts';
import { prepareGeneration } from 'server/generation/generation.ts';
import { askOf } from 'server/pages/ask-of.ts';
import type { RenderPage } from 'server/pages/page-renderer.ts';
import { emptyWarehouse, publish } from 'server/testing/sample-warehouse.ts';
import { DrawContext } from '../src/charts/draw-context.ts';
import { readFigurePath } from '../src/figures/figure-address.ts';
import { FigureContext } from '../src/figures/figure-context.ts';
import { answeredPage } from '../src/server/answered-page.tsx';
import { drawFigurePage } from '../src/server/figure-page.tsx';
import { renderFigure } from '../src/server/render-figure.ts';
import { plainAddress } from '../src/server/plain-address.ts';
import { splitAddress } from '../src/server/split-address.ts';
import { withinMoment } from '../src/server/within-moment.ts';

/** The day on which the pages of a test are drawn. */
const today = '2026-01-01';

/** As server/render.tsx, without the style rules and scripts of a build. */
const render: RenderPage = ({ address, ask, moment }) => {
  const { path, search } = splitAddress(address);
  const wanted = readFigurePath(path);
  const page = answeredPage({ path: wanted?.page ?? path, search, ask, today, moment });
  const figure = wanted === null ? null : drawFigurePage(page, { ...wanted, embeddable: true });
  const html = figure ?? page.draw();
  return { status: page.status, html: moment === undefined ? html : withinMoment(html, moment.base) };
};

/** The names of the figures on a page. */
export type FiguresOn = (path: string, search: string) => string[];

/** The real server over a warehouse that holds nothing but this release, with pages and figures from the source. */
export const served = async (
  release: Parameters<typeof publish>[1],
  more: Pick<Parameters<typeof buildApp>[0], 'readers' | 'uploads' | 'embedders'> = {},
): Promise<App & { figuresOn: FiguresOn; publish: (next: typeof release) => Promise<void> }> => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, release);
  const app = await buildApp({
    warehouse,
    web: join(warehouse, 'no-pages'),
    say: () => undefined,
    renderer: { render, renderFigure, plainAddress },
    ...more,
  });
  const generation = await prepareGeneration(release, []);
  const figuresOn: FiguresOn = (path, search) => {
    const names: string[] = [];
    answeredPage({ path, search, ask: askOf(generation, app.routes, ''), today }).draw((view) => (
      <FigureContext value={({ name }) => (names.push(name), null)}>
        <DrawContext value={null}>{view}</DrawContext>
      </FigureContext>
    ));
    return names;
  };
  const publishNext = async (next: typeof release) => {
    await publish(warehouse, next);
    await app.generations.refresh();
  };
  return { ...app, figuresOn, publish: publishNext };
};
