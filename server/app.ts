import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { join } from 'node:path';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Access } from './access/access.ts';
import { answerRefusal } from './access/answer-refusal.ts';
import { apiRoutes as routes } from './api-routes.ts';
import { openAccess } from './access/open-access.ts';
import type { Readers } from './access/readers.ts';
import { rowsOfFigure } from './access/rows-of-figure.ts';
import { makeBeside } from './council-package/make-beside.ts';
import { makePackage } from './council-package/make-package.ts';
import { madePackages } from './council-package/made-packages.ts';
import { packageFiles } from './council-package/package-files.ts';
import { makeAnswersBefore } from './answers/kept-answers.ts';
import { refuseOtherMethods } from './answers/refuse-other-methods.ts';
import type { Config } from './config/config.ts';
import type { Route } from './answers/route.ts';
import { calendarLoader } from './cycle/calendar/load-calendar.ts';
import { cycle } from './cycle/cycle.ts';
import { deskPages } from './cycle/desk-pages.ts';
import { frozenPages } from './cycle/snapshot/frozen-pages.ts';
import { shelfOf } from './cycle/snapshot/shelf.ts';
import { readBy, type ReadBy } from './cycle/read-by.ts';
import { cycleContext } from './cycle/routes/context.ts';
import { followWritten } from './cycle/written.ts';
import { followGenerations, type Generations } from './generation/generations.ts';
import { addHeaders } from './headers.ts';
import { openJournal, type Journal } from './journal/database/open-journal.ts';
import { noticeReaders } from './notices/notice-readers.ts';
import { noticeRoutes } from './notices/notice-routes.ts';
import { openNotices, type Notices } from './notices/open-notices.ts';
import { openNoticeTables } from './notices/open-notice-tables.ts';
import { openapi } from './openapi.ts';
import { makeBeside as makePagesBeside } from './pages/make-beside.ts';
import { ownPageSender } from './pages/own-page.ts';
import { makeHere } from './pages/page-maker.ts';
import type { Renderer } from './pages/page-renderer.ts';
import { pageSender } from './pages/page-sender.ts';
import { pages } from './pages/pages.ts';
import { readTheme } from './pages/read-theme.ts';
import { readPages } from './pages/read-pages.ts';
import { letGoWhenStopping } from './operations/drain.ts';
import { holdBack, type RateLimits } from './operations/hold-back.ts';
import { usualLimits, type Limits } from './operations/limits.ts';
import { logging, type LogLevel, type LogStream } from './operations/log.ts';
import { makeMetrics, type Metrics } from './operations/metrics.ts';
import { newestDelivery } from './operations/newest-delivery.ts';
import { observe } from './operations/observe.ts';
import { turnAwayUnderPressure, type Pressure } from './operations/under-pressure.ts';
import { figures } from './figures/figures.ts';
import { answerProblem, answerUnreadable } from './problems.ts';
import { health } from './routes/health.ts';
import { provenanceRows } from './routes/provenance-rows.ts';
import { idsInOrder } from './cycle/snapshot/in-order.ts';
import type { FrozenMoments } from './reports/find-report.ts';
import { reports } from './reports/reports.ts';
import { openUploads } from './uploads/open-uploads.ts';
import { loaderOf } from './uploads/run-loader.ts';

export type AppOptions = {
  warehouse: string;
  /** Folder of the built pages. */
  web: string;
  /** Tells the operator, in Dutch, about generations that come into force or are refused. */
  say(line: string): void;
  /** Sites that may show a figure in a frame; none unless named. */
  embedders?: readonly string[];
  /** The style rules of a municipality; ours alone without it. */
  theme?: string | null;
  /** Who is recognised by a token; nobody without it. */
  readers?: Readers;
  /** What people write; without it a journal in memory, which is gone afterwards. */
  journal?: Journal;
  /** Whether who is not signed in may read figures and adopted texts; so it is unless said otherwise. */
  publicView?: boolean;
  /** The browser that makes a PDF; null without one. */
  browser?: string | null;
  /** What makes the pages, in place of what was built. */
  renderer?: Renderer;
  /** How people sign in, and for how long; nobody does unless said otherwise. */
  signIn?: Config['signIn'];
  sessions?: Config['sessions'];
  publicUrl?: URL | null;
  now?: () => Date;
  /** Whether people deliver files on a page; they do unless said otherwise. */
  uploads?: boolean;
  /** How notices are mailed; they are not unless said otherwise. */
  mail?: Config['mail'];
  /** The proxies whose word is taken for where somebody comes from, and by https or not; none unless named. */
  proxies?: readonly string[];
  log?: { level: LogLevel; stream?: LogStream };
  /** How long the server waits for a request, and how large one may be. */
  limits?: Limits;
  /** How much one address or account may ask; all they want without it. */
  rateLimits?: Omit<RateLimits, 'loopback'>;
  /** When to turn new questions away; never without it. */
  pressure?: Pressure;
  /** Whether to measure the process too. */
  measure?: boolean;
};

/** Builds the application over a warehouse; the generation in force is open when this resolves. */
export async function buildApp({
  warehouse,
  web,
  say,
  embedders = [],
  readers = [],
  journal: givenJournal,
  publicView = true,
  browser = null,
  renderer: given,
  signIn = { kind: 'geen' },
  sessions = { idleMinutes: 30, hours: 8 },
  publicUrl = null,
  now = () => new Date(),
  uploads = true,
  mail = null,
  theme: themeFile = null,
  proxies = [],
  log = { level: 'error' },
  limits = usualLimits,
  rateLimits,
  pressure,
  measure = false,
}: AppOptions): Promise<App> {
  const journal = givenJournal ?? (await openJournal(':memory:'));
  const written = followWritten(journal);
  const generations = followGenerations({ warehouse, routes, say, written });
  const maker = given === undefined ? await makePagesBeside(web) : makeHere(given);
  const files = await readPages(join(web, 'client'));
  const theme = themeFile === null ? null : await readTheme(themeFile);
  const asRead: ReadBy = (request, state) => readBy(access.who)(request, state);
  const made = { maker, generations, routes, asRead, theme: theme?.href ?? null };
  const sendPage = pageSender({ ...made, embedders });
  const app = fastify({
    ...logging(log.level, log.stream),
    frameworkErrors: answerUnreadable(publicView ? sendPage : null),
    trustProxy: proxies.length === 0 ? false : [...proxies],
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.check },
  });

  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  app.addHook('onRequest', addHeaders);
  letGoWhenStopping(app);
  const metrics = makeMetrics({
    generation: () => (generations.isOpen() ? newestDelivery(generations.current().release) : null),
    refused: () => generations.refused() !== null,
    ofProcess: measure,
  });
  journal.onQuery((ms) => metrics.asked(ms));
  observe(app, measure ? metrics : null);
  if (pressure !== undefined) await turnAwayUnderPressure(app, pressure);
  let hold: Awaited<ReturnType<typeof holdBack>> | null = null;
  if (rateLimits !== undefined) {
    const whoIs = (request: FastifyRequest) => access.who(request)?.account ?? null;
    hold = await holdBack(app, { ...rateLimits, loopback: proxies.length > 0, whoIs });
    app.addHook('onRequest', hold.byAddress);
  }
  const noticeDb = await openNoticeTables(journal);
  const told = noticeReaders(journal, noticeDb, { keepsMail: mail !== null, now });
  const accessOptions = { journal, readers, publicView, signIn, publicUrl, limits: sessions, told, now, say };
  const { access, audit, addRoutes } = await openAccess(app, accessOptions);
  if (hold !== null) app.addHook('onRequest', hold.byAccount);
  app.setNotFoundHandler((request, reply) => answerProblem(request, reply, 404, 'Hier staat niets.'));

  await openapi(app);
  const toWhoAsks = ownPageSender(made);
  const sendOwnPage = addRoutes(toWhoAsks);
  app.setErrorHandler(answerRefusal(sendOwnPage));
  for (const route of routes) route.register(app, (request) => asRead(request, generations.current()));
  generations.beforeNext((next) => makeAnswersBefore(generations.current(), next));
  const ending = new AbortController();
  const rowsOf = rowsOfFigure(warehouse, { signal: ending.signal, say });
  provenanceRows(app, { generations, rowsOf, access, audit, say });
  const shelf = shelfOf(journal, written);
  const forUploads = { warehouse, open: uploads, generations, journal, access, audit, say, now };
  await openUploads(app, { ...forUploads, page: sendOwnPage, signal: ending.signal });
  noticeRoutes(app, { access, journal, readers: told, mails: mail !== null, page: sendOwnPage });
  const notices = openNotices(app, { warehouse, journal, db: noticeDb, generations, mail, now, say });
  const calendar = calendarLoader({ generations, loader: loaderOf(warehouse, { signal: ending.signal, say }), say });
  const calendarChanged = () => {
    if (uploads) calendar.bring();
  };
  // A day may pass on which nobody does a thing.
  const hourly = setInterval(calendarChanged, 3_600_000).unref();
  const context = cycleContext({ journal, generations, written, access, shelf, calendarChanged });
  cycle(app, context);
  health(app, generations, journal);
  figures(app, { maker, generations, routes, sendPage });
  await frozenPages(app, { ...made, shelf, written, embedders });
  const frozen: FrozenMoments = {
    ids: (at) => idsInOrder(written.current(), at),
    open: (id, at) =>
      shelf.open(
        at === undefined
          ? id
          : (written.current().snapshot.findLast((one) => one.id === id && one.writtenAt <= at)?.body.document ?? id),
      ),
  };
  const inPackage = {
    theme: theme?.href ?? null,
    files: packageFiles(files, theme),
    dashboard: publicUrl?.origin ?? null,
  };
  const packageOf = madePackages((snapshot, step) =>
    given === undefined
      ? makeBeside({ ...inPackage, snapshot, web }, step, ending.signal)
      : makePackage(snapshot, { ...inPackage, renderer: given, routes, told: step }),
  );
  reports(app, {
    maker,
    routes,
    generations,
    frozen,
    access,
    browser,
    dashboard: publicUrl?.origin ?? null,
    packageOf,
  });
  deskPages(app, { routes, context, access, page: toWhoAsks });
  refuseOtherMethods(app, access.declared);
  pages(app, { files: theme === null ? files : new Map([...files, [theme.href, theme.answer]]), sendPage });

  app.addHook('onClose', async () => {
    ending.abort();
    clearInterval(hourly);
    await calendar.done();
    if (givenJournal === undefined) await journal.close();
    await generations.close();
    await maker?.close();
  });
  await generations.refresh();
  // What was written when the server before this one stopped.
  calendarChanged();
  return { app, generations, routes, access, metrics, notices };
}

export type App = {
  app: FastifyInstance;
  generations: Generations;
  routes: readonly Route[];
  access: Access;
  metrics: Metrics;
  notices: Notices;
};
