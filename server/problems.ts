import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { cannotWrite } from './journal/database/cannot-write.ts';
import { addHeaders, isApi } from './headers.ts';
import type { InvalidInput, Problem } from './contract/problem.ts';
import { invalidInput } from './operations/invalid-input.ts';
import type { SendPage } from './pages/page-sender.ts';

const titles: Readonly<Record<number, string>> = {
  400: 'De vraag klopt niet',
  401: 'Wie bent u?',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  409: 'Intussen veranderd',
  413: 'Dat is te groot',
  414: 'Het adres is te lang',
  415: 'Dit soort gegevens kan hier niet',
  429: 'Even wachten',
  431: 'De vraag is te groot',
  500: 'Er ging iets mis',
  501: 'Dit kan deze server niet',
  503: 'Nu even niet',
  507: 'Bewaren lukt nu niet',
};

/** An error whose message is meant for the reader, in Dutch; `more` stands in the answer beside it (RFC 9457, 3.2). */
export type ProblemError = Error & { statusCode: number; forReader: true; more?: Readonly<Record<string, unknown>> };

/** Makes the error that the error handler answers with; `detail` is plain Dutch. */
export function problem(statusCode: number, detail: string): ProblemError {
  return Object.assign(new Error(detail), { statusCode, forReader: true as const });
}

/** Makes the 400 of a question with all that is wrong with it; undefined when nothing is. */
export function invalid(errors: readonly InvalidInput[]): ProblemError | undefined {
  if (errors.length === 0) return undefined;
  return Object.assign(problem(400, errors.map(({ detail }) => detail).join(' ')), { more: { errors } });
}

/** Answers every error as problem+json (RFC 9457); what the reader cannot use is logged instead. */
export function answerError(error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply) {
  const status = cannotWrite(error) ? 507 : (error.statusCode ?? 500);
  const fault = 'forReader' in error ? error.cause : error;
  if (status >= 500 && fault !== undefined) request.log.error(fault);
  const told = 'more' in error ? error.more : undefined;
  const errors = isInvalid(error) ? invalidInput(request) : [];
  const more = errors.length > 0 ? { ...told, errors } : told;
  return answerProblem(request, reply, status, detailOf(error, status, errors), more);
}

const isInvalid = (error: FastifyError | ProblemError): boolean =>
  'validation' in error && error.validation !== undefined;

/** Where there is no page; the address itself cannot be decoded by the pages either. */
const unreadable = '/onleesbaar-adres';

/** Answers an address that the router cannot read, before any hook has run: with a page where everybody may see pages, else as a problem. */
export const answerUnreadable =
  (sendPage: SendPage | null) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    addHeaders(request, reply, () => {
      if (sendPage === null || isApi(request.url)) return answerError(error, request, reply);
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
  // By this the operator finds what happened in the log.
  if (status >= 500) reply.header('x-request-id', String(request.id));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...more, ...body }));
}

function detailOf(error: FastifyError | ProblemError, status: number, errors: readonly InvalidInput[]): string {
  if ('forReader' in error) return error.message;
  if (errors.length > 0) return validationDetail(errors);
  if (status === 413) return 'Wat u stuurde is te groot.';
  if (status === 415)
    return 'De server kan dit soort gegevens hier niet lezen. Stuur JSON, met content-type: application/json.';
  if (status === 507)
    return 'Er is niets bewaard: de schijf van het dashboard is vol, of er kan niet op worden geschreven. Lezen kan nog wel. Waarschuw de beheerder, en bewaar zelf wat u schreef.';
  if (status >= 500) return 'Er ging iets mis op de server. Probeer het later opnieuw. De fout staat in het logboek.';
  return 'code' in error && error.code.startsWith('FST_ERR_CTP_')
    ? 'De server kan niet lezen wat u stuurde. Misschien is het niet heel aangekomen, of is het geen JSON.'
    : 'De server kan deze vraag niet lezen. Controleer het adres.';
}

const nameOf = ({ location: { name, pointer } }: InvalidInput) => `"${name ?? pointer?.slice(1) ?? ''}"`;

function validationDetail(errors: readonly InvalidInput[]): string {
  const unknown = errors.filter(({ code }) => code === 'unknown').map(nameOf);
  const rest = errors.filter(({ code }) => code !== 'unknown').map(({ detail }) => detail);
  const strangers = unknown.length > 0 ? [`Deze parameter bestaat hier niet: ${unknown.join(', ')}.`] : [];
  return [...strangers, ...new Set(rest), 'Kijk in /openapi.json.'].join(' ');
}
