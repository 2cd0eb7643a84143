import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** CSV when `?format=csv` says so or the Accept header prefers it; JSON for everybody else. */
export function chooseFormat(request: FastifyRequest): 'json' | 'csv' {
  const { query } = request;
  if (typeof query === 'object' && query !== null && 'format' in query) return query.format === 'csv' ? 'csv' : 'json';
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json';
  return new Negotiator(request).mediaType(['application/json', 'text/csv']) === 'text/csv' ? 'csv' : 'json';
}
