import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { addHeaders, isApi } from './headers.ts';
import type { Problem } from './contract.ts';
import type { SendPage } from './pages/page-sender.ts';

const titles: Readonly<Record<number, string>> = {
  400: 'De vraag klopt niet',
  401: 'Wie bent u?',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  409: 'Intussen veranderd',
  414: 'Het adres is te lang',
  500: 'Er ging iets mis',
  503: 'Er zijn nog geen gegevens',
};

/** An error whose message is meant for the reader, in Dutch; `more` stands in the answer beside it (RFC 9457, 3.2). */
export type ProblemError = Error & { statusCode: number; forReader: true; more?: Readonly<Record<string, unknown>> };

/** Makes the error that the error handler answers with; `detail` is plain Dutch. */
export function problem(statusCode: number, detail: string): ProblemError {
  return Object.assign(new Error(detail), { statusCode, forReader: true as const });
}

/** Answers every error as problem+json (RFC 9457); what the reader cannot use is logged instead. */
export function answerError(error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status >= 500 && !('forReader' in error)) request.log.error(error);
  return answerProblem(request, reply, status, detailOf(error, status), 'more' in error ? error.more : {});
}

/** Where there is no page; the address itself cannot be decoded by the pages either. */
const unreadable = '/onleesbaar-adres';

/** Answers an address that the router cannot read, before any hook has run: of the API as a problem, else with a page. */
export const answerUnreadable =
  (sendPage: SendPage) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    addHeaders(request, reply, () => {
      if (isApi(request.url)) return answerError(error, request, reply);
      return sendPage(request, reply, unreadable).catch((failure: FastifyError) =>
        answerError(failure, request, reply),
      );
    });
  };

/** Sends one problem document. */
export function answerProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  const [instance = '/'] = request.url.split('?');
  const body: Problem = {
    type: 'about:blank',
    title: titles[status] ?? STATUS_CODES[status] ?? 'Fout',
    status,
    detail,
    instance,
  };
  if (status === 503) reply.header('retry-after', '5');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...more, ...body }));
}

function detailOf(error: FastifyError | ProblemError, status: number): string {
  if ('forReader' in error) return error.message;
  if (error.validation !== undefined) return validationDetail(error);
  if (status >= 500) return 'Er ging iets mis op de server. Probeer het later opnieuw. De fout staat in het logboek.';
  return 'De server kan deze vraag niet lezen. Controleer het adres.';
}

function validationDetail({ validation = [], validationContext }: FastifyError): string {
  const where = validationContext === 'params' ? 'in het adres' : 'in de vraag';
  const unknown = validation.flatMap(({ params }) => params['additionalProperties'] ?? []).map((name) => `"${name}"`);
  if (unknown.length > 0) return `Deze parameter bestaat hier niet: ${unknown.join(', ')}. Kijk in /openapi.json.`;
  const wrong = [...new Set(validation.map(({ instancePath }) => `"${instancePath.split('/')[1] ?? ''}"`))];
  return `De waarde van ${wrong.join(', ')} ${where} klopt niet. Kijk in /openapi.json.`;
}
