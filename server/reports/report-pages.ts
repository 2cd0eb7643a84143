import type { FastifyInstance, FastifyReply } from 'fastify';
import { pagePolicy } from '../headers.ts';
import { reportTexts } from '../texts/reports.ts';
import { addressOf, failedPage, listPage, progressPage, scriptHash, styleHash } from './pages.ts';
import { reportParams, reportQuery, type ReportDesk } from './report-desk.ts';
import { sendReport } from './send-report.ts';
import { writeHtml } from './writers/write-html.ts';
import { formTypes, reportForms } from './write-report.ts';

const config = { action: 'rapport lezen' } as const;

const sendPage = (reply: FastifyReply, status: number, html: string) =>
  reply
    .code(status)
    .headers({
      'content-security-policy': pagePolicy({ styleHash, scriptHashes: [scriptHash] }),
      'cache-control': 'private, no-store',
    })
    .type(formTypes.html)
    .send(html);

/** Reports as pages below /rapporten, with their progress while they are made. */
export const reportPages = (app: FastifyInstance, desk: ReportDesk): void => {
  app.get('/rapporten', { config, schema: { hide: true } }, async (request, reply) =>
    sendPage(reply, 200, listPage(desk.idsFor(request), desk.kindsFor(request))),
  );
  app.get(
    '/rapporten/:id',
    { config, schema: { hide: true, params: reportParams, querystring: reportQuery } },
    async (request, reply) => {
      const found = await desk.asked(request, reply);
      const { id, kind, form, job } = found;
      if (job.ready === null && job.failed === null)
        return sendPage(reply, 202, progressPage(id, form, kind, job.progress));
      if (job.ready === null) {
        const fault = job.failed;
        if (fault === null || !('statusCode' in fault)) throw fault;
        return sendPage(reply, Number(fault.statusCode), failedPage(id, fault.message));
      }
      const { report } = job.ready;
      if (form !== 'html' || report === undefined) return sendReport(request, reply, found, job.ready);
      const links = [
        { href: '/', text: reportTexts.page.home },
        { href: '/rapporten', text: reportTexts.page.list },
        ...reportForms
          .filter((other) => other !== 'html')
          .map((other) => ({ href: addressOf(id, other, kind), text: reportTexts.forms[other] })),
      ];
      return sendPage(reply, 200, writeHtml(report, { links }));
    },
  );
};
