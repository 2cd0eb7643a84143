import type { FastifyInstance } from 'fastify';
import type { Access } from '../access/access.ts';
import type { Route } from '../answers/route.ts';
import type { Generations } from '../generation/generations.ts';
import { askOf } from '../pages/ask-of.ts';
import type { PackageOf } from '../council-package/made-packages.ts';
import type { PageMaker } from '../pages/page-maker.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import type { FrozenMoments } from './find-report.ts';
import { madeReports } from './made-reports.ts';
import { reportDesk } from './report-desk.ts';
import { reportPages } from './report-pages.ts';
import { reportRoutes } from './report-routes.ts';

export type ReportsOptions = {
  maker: PageMaker | null;
  routes: readonly Route[];
  generations: Generations;
  frozen: FrozenMoments;
  access: Access;
  /** Of a browser that makes a PDF; null without one. */
  browser: string | null;
  /** Where the dashboard stands; null where that is not known. */
  dashboard: string | null;
  /** All pages of a moment as one file. */
  packageOf: PackageOf;
};

/** Reports of moments: as files below /v1/reports, and as pages with their progress below /rapporten. */
export function reports(app: FastifyInstance, options: ReportsOptions) {
  const { maker, routes, generations, frozen, access, browser, dashboard, packageOf } = options;
  const made = madeReports(async ({ release, adopted, at }, address) => {
    if (maker === null) throw problem(503, reportTexts.faults.noPages);
    const ask = askOf(
      { release, adopted: { ...generations.current().adopted, ...adopted }, ready: new Map() },
      routes,
      '',
    );
    const drawn = await maker.renderFigure({ address: maker.plainAddress(address), ask, today: at.slice(0, 10) });
    return drawn.figure;
  }, browser);
  const desk = reportDesk({ generations, frozen, access, dashboard, made, packageOf });
  reportRoutes(app, desk);
  reportPages(app, desk);
}
