import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isApi } from '../headers.ts';
import { answerError, type ProblemError } from '../problems.ts';
import type { RefusalAnswer } from './contract.ts';
import type { OwnPageOf } from './routes/own-page-of.ts';

const isReader = ({ headers, url }: FastifyRequest) => headers.accept?.includes('text/html') === true && !isApi(url);

/**
 * Answers who looks at pages with a page: who must sign in is sent there, and back afterwards; who may not, or sent a form that was
 * refused, is told so. Everything else is answered as a problem.
 */
export const answerRefusal =
  (page: OwnPageOf) => async (error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    const refused = status === 401 || status === 403;
    const ofForm = request.method === 'POST' && status >= 400 && status < 500;
    if (!isReader(request) || !(refused || ofForm)) return answerError(error, request, reply);
    if (status === 401) {
      const back =
        request.method === 'GET' && request.url !== '/' ? `?${new URLSearchParams({ terug: request.url })}` : '';
      return reply.redirect(`/aanmelden${back}`, 303);
    }
    const detail =
      'forReader' in error ? error.message : 'Er ontbreekt iets in wat u stuurde. Ga terug en probeer het opnieuw.';
    const answer: RefusalAnswer = { detail };
    return page(request, reply, { address: '/geen-toegang', answers: { '/v1/refusal': answer }, status });
  };
