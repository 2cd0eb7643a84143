import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { Type } from 'typebox';
import type { Access } from '../access/access.ts';
import { may } from '../access/matrix.ts';
import { makeAnswer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import { problemResponse } from '../answers/problem-response.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import type { Generations } from '../generation/generations.ts';
import { pagePolicy } from '../headers.ts';
import { askOf } from '../pages/ask-of.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import { findReport, liveId, type FrozenMoments } from './find-report.ts';
import { madeReports, type MadeReport } from './made-reports.ts';
import {
  addressOf,
  failedPage,
  listPage,
  progressPage,
  progressWords,
  reportName,
  scriptHash,
  styleHash,
} from './pages.ts';
import { readAddress } from './read-address.ts';
import { reportKinds, type ReportKind } from './report.ts';
import { writeHtml } from './writers/write-html.ts';
import { formTypes, reportForms, type ReportForm } from './write-report.ts';

const Params = Type.Object({
  id: Type.String({
    description: 'een moment, met of zonder .html, .pdf, .docx of .xlsx erachter; nu is de stand van nu',
  }),
});
const Query = Type.Object({
  versie: Type.Optional(Type.Enum([...reportKinds], { description: 'volledig als u niets kiest' })),
});

type Asked = { file: string; kind: ReportKind };

const askedOf = ({ params, query }: FastifyRequest, usual: ReportKind): Asked => {
  // Fastify has checked both against the schemas of these routes.
  const [{ id: file }, { versie = usual }] = [params as { id: string }, query as { versie?: ReportKind }];
  return { file, kind: versie };
};

const byAccept: Readonly<Record<string, ReportForm>> = Object.fromEntries(
  reportForms.map((form) => [formTypes[form].replace(/;.*/, ''), form]),
);

const acceptedForm = (request: FastifyRequest): ReportForm =>
  byAccept[new Negotiator(request).mediaType(Object.keys(byAccept)) ?? ''] ?? 'html';

const sendPage = (reply: FastifyReply, status: number, html: string) =>
  reply
    .code(status)
    .headers({
      'content-security-policy': pagePolicy({ styleHash, scriptHash }),
      'cache-control': 'private, no-store',
    })
    .type(formTypes.html)
    .send(html);

const filesOf = (id: string, kind: ReportKind) =>
  Object.fromEntries(reportForms.map((form) => [form, `/v1/reports/${id}.${form}?versie=${kind}`]));

export type ReportsOptions = {
  renderer: Renderer | null;
  routes: readonly Route[];
  generations: Generations;
  frozen: FrozenMoments;
  access: Access;
  /** Of a browser that makes a PDF; null without one. */
  browser: string | null;
};

/** Reports of moments: as files below /v1/reports, and as pages with their progress below /rapporten. */
export function reports(app: FastifyInstance, options: ReportsOptions) {
  const { renderer, routes, generations, frozen, access, browser } = options;
  const made = madeReports(({ release, adopted, at }, address) => {
    if (renderer === null) throw problem(503, reportTexts.faults.noPages);
    const ask = askOf(
      { release, adopted: { ...generations.current().adopted, ...adopted }, ready: new Map() },
      routes,
      '',
    );
    return renderer.renderFigure({ address: renderer.plainAddress(address), ask, today: at.slice(0, 10) }).figure;
  }, browser);

  const roleOf = (request: FastifyRequest) => access.who(request)?.role ?? 'inwoner';

  /** Residents read their version of what was frozen; all else needs an account. */
  const allow = async (request: FastifyRequest, reply: FastifyReply, id: string, kind: ReportKind) => {
    if (kind !== 'inwoners' || id === liveId) await access.require(request, reply, 'heel rapport lezen');
  };

  const jobOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const { file, kind } = askedOf(request, may(roleOf(request), 'heel rapport lezen') ? 'volledig' : 'inwoners');
    const { id, form: named } = readAddress(file);
    await allow(request, reply, id, kind);
    const form = named ?? (request.url.startsWith('/v1/') ? acceptedForm(request) : 'html');
    const { input, key } = await findReport(id, generations, frozen);
    return { id, kind, form, key, job: made({ input, key, kind, form }) };
  };

  type Found = Awaited<ReturnType<typeof jobOf>>;

  const sendFile = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { id, kind, form, key }: Found,
    { bytes }: MadeReport,
  ) => {
    const headers = {
      'content-disposition': `${form === 'docx' || form === 'xlsx' ? 'attachment' : 'inline'}; filename="${id}-${kind}.${form}"`,
      ...(form === 'html' ? { 'content-security-policy': pagePolicy({ styleHash }) } : {}),
    };
    const answer = await makeAnswer(bytes, {
      type: formTypes[form],
      cacheControl: 'no-cache',
      generation: key.slice(0, 12),
      often: false,
      headers,
    });
    return sendAnswer(request, reply, answer);
  };

  const idsFor = (request: FastifyRequest): string[] =>
    [
      ...frozen.ids(),
      ...(may(roleOf(request), 'heel rapport lezen') && generations.isOpen() ? [liveId] : []),
    ].toReversed();
  const kindsFor = (request: FastifyRequest): readonly ReportKind[] =>
    may(roleOf(request), 'heel rapport lezen') ? reportKinds : ['inwoners'];

  const config = { action: 'rapport lezen' } as const;
  const Item = Type.Object({
    id: Type.String(),
    name: Type.String(),
    frozen: Type.Boolean(),
    versions: Type.Array(
      Type.Object({ kind: Type.String(), name: Type.String(), files: Type.Record(Type.String(), Type.String()) }),
    ),
  });
  const list = { operationId: 'listReports', summary: 'De rapporten die u kunt lezen, met hun versies en vormen' };
  app.get(
    '/v1/reports',
    { config, schema: { ...list, response: { 200: Type.Object({ items: Type.Array(Item) }) } } },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store');
      return {
        items: idsFor(request).map((id) => ({
          id,
          name: reportName(id),
          frozen: id !== liveId,
          versions: kindsFor(request).map((kind) => ({
            kind,
            name: reportTexts.kinds[kind],
            files: filesOf(id, kind),
          })),
        })),
      };
    },
  );

  const binary = Object.fromEntries(
    Object.values(formTypes).map((type) => [type.replace(/;.*/, ''), { schema: { type: 'string', format: 'binary' } }]),
  );
  const security = [{}, { reader: [] }];
  const one = {
    operationId: 'getReport',
    summary: 'Het rapport van een moment: webpagina, PDF, Word of Excel',
    security,
  };
  app.get(
    '/v1/reports/:id',
    {
      config,
      schema: {
        ...one,
        params: Params,
        querystring: Query,
        response: { 200: { description: one.summary, content: binary }, 400: problemResponse, 404: problemResponse },
      },
    },
    async (request, reply) => {
      const found = await jobOf(request, reply);
      return sendFile(request, reply, found, await found.job.made);
    },
  );

  const Progress = Type.Object({
    state: Type.Enum(['bezig', 'klaar', 'mislukt']),
    done: Type.Integer(),
    total: Type.Integer(),
    words: Type.String({ description: 'voor de lezer' }),
  });
  const progress = { operationId: 'getReportProgress', summary: 'Hoe ver het maken van een rapport is', security };
  app.get(
    '/v1/reports/:id/progress',
    {
      config,
      schema: {
        ...progress,
        params: Params,
        querystring: Query,
        response: { 200: Progress, 400: problemResponse, 404: problemResponse },
      },
    },
    async (request, reply) => {
      const { job } = await jobOf(request, reply);
      reply.header('cache-control', 'private, no-store');
      const state = job.failed !== null ? 'mislukt' : job.ready === null ? 'bezig' : 'klaar';
      const words = job.failed?.message ?? progressWords(job.progress);
      return { state, done: job.progress.done, total: job.progress.total, words };
    },
  );

  app.get('/rapporten', { config, schema: { hide: true } }, async (request, reply) =>
    sendPage(reply, 200, listPage(idsFor(request), kindsFor(request))),
  );
  app.get(
    '/rapporten/:id',
    { config, schema: { hide: true, params: Params, querystring: Query } },
    async (request, reply) => {
      const found = await jobOf(request, reply);
      const { id, kind, form, job } = found;
      if (job.ready === null && job.failed === null)
        return sendPage(
          reply,
          202,
          progressPage(
            id,
            addressOf(id, form, kind),
            `/v1/reports/${id}.${form}/progress?versie=${kind}`,
            job.progress,
          ),
        );
      if (job.ready === null) {
        const fault = job.failed;
        if (fault === null || !('statusCode' in fault)) throw fault;
        return sendPage(reply, Number(fault.statusCode), failedPage(id, fault.message));
      }
      if (form !== 'html') return sendFile(request, reply, found, job.ready);
      const links = [
        { href: '/', text: reportTexts.page.home },
        { href: '/rapporten', text: reportTexts.page.list },
        ...reportForms
          .filter((other) => other !== 'html')
          .map((other) => ({ href: addressOf(id, other, kind), text: reportTexts.forms[other] })),
      ];
      return sendPage(reply, 200, writeHtml(job.ready.report, { links }));
    },
  );
}
