import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiVersion } from './version.ts';

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

const api = {
  ...everywhere,
  'api-version': apiVersion,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Charts set style attributes, so only those are open; no script or style sheet may be inline. */
const pages = {
  ...everywhere,
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Puts the headers on every answer, errors too, before anything else happens. */
export function addHeaders(request: FastifyRequest, reply: FastifyReply, done: () => void) {
  reply.headers(isApi(request.url) ? api : pages);
  done();
}

/** True for an address of the API. */
export function isApi(url: string): boolean {
  return /^\/(v\d+(\/|\?|$)|openapi\.json)/.test(url);
}
