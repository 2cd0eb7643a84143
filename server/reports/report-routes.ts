import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { problemResponse } from '../answers/problem-response.ts';
import { reportTexts } from '../texts/reports.ts';
import { liveId } from './find-report.ts';
import { progressWords, reportName } from './pages.ts';
import type { ReportKind } from './report.ts';
import { reportParams, reportQuery, type ReportDesk } from './report-desk.ts';
import { sendReport } from './send-report.ts';
import { formTypes, reportForms } from './write-report.ts';

const config = { action: 'rapport lezen' } as const;

const filesOf = (id: string, kind: ReportKind) =>
  Object.fromEntries(reportForms.map((form) => [form, `/v1/reports/${id}.${form}?versie=${kind}`]));

/** Reports as files below /v1/reports, with how far the making is. */
export const reportRoutes = (app: FastifyInstance, desk: ReportDesk): void => {
  const Item = Type.Object({
    id: Type.String(),
    name: Type.String(),
    frozen: Type.Boolean(),
    package: Type.Union([Type.String(), Type.Null()], { description: 'alle pagina’s van dit moment als zip' }),
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
        items: desk.idsFor(request).map((id) => ({
          id,
          name: reportName(id),
          frozen: id !== liveId,
          package: id === liveId ? null : `/v1/reports/${id}.zip`,
          versions: desk.kindsFor(request).map((kind) => ({
            kind,
            name: reportTexts.kinds[kind],
            files: filesOf(id, kind),
          })),
        })),
      };
    },
  );

  const binary = Object.fromEntries(
    [...Object.values(formTypes), 'application/zip'].map((type) => [
      type.replace(/;.*/, ''),
      { schema: { type: 'string', format: 'binary' } },
    ]),
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
        params: reportParams,
        querystring: reportQuery,
        response: { 200: { description: one.summary, content: binary }, 400: problemResponse, 404: problemResponse },
      },
    },
    async (request, reply) => {
      const found = await desk.asked(request, reply);
      return sendReport(request, reply, found, await found.job.made);
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
        params: reportParams,
        querystring: reportQuery,
        response: { 200: Progress, 400: problemResponse, 404: problemResponse },
      },
    },
    async (request, reply) => {
      const { job } = await desk.asked(request, reply);
      reply.header('cache-control', 'private, no-store');
      const state = job.failed !== null ? 'mislukt' : job.ready === null ? 'bezig' : 'klaar';
      const words = job.failed?.message ?? progressWords(job.progress);
      return { state, done: job.progress.done, total: job.progress.total, words };
    },
  );
};
