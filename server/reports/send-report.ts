import type { FastifyReply, FastifyRequest } from 'fastify';
import { makeAnswer } from '../answers/answer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { pagePolicy } from '../headers.ts';
import type { MadeReport } from './made-reports.ts';
import { styleHash } from './pages.ts';
import type { AskedReport } from './report-desk.ts';
import { formTypes } from './write-report.ts';

/** Sends a report that is made, in the form that was asked. */
export const sendReport = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { name, kind, form, key }: AskedReport,
  { bytes }: Pick<MadeReport, 'bytes'>,
) => {
  const headers = {
    'content-disposition': `${form === 'html' || form === 'pdf' ? 'inline' : 'attachment'}; filename="${name}-${form === 'zip' ? 'pakket' : kind}.${form}"`,
    ...(form === 'html' ? { 'content-security-policy': pagePolicy({ styleHash }) } : {}),
  };
  const answer = await makeAnswer(bytes, {
    type: form === 'zip' ? 'application/zip' : formTypes[form],
    cacheControl: 'no-cache',
    generation: key.slice(0, 12),
    often: false,
    headers,
  });
  return sendAnswer(request, reply, answer);
};
