import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiVersion } from './version.ts';

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

const api = {
  ...everywhere,
  'api-version': apiVersion,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

type PagePolicy = { styleHash?: string | undefined; scriptHash?: string | undefined; embedders?: readonly string[] };

/**
 * Charts set style attributes, so those are open; of scripts and style rules in the page only those with the hash
 * ('sha256-...') that the page was built with. `embedders` are the sites that may show it in a frame: none unless named.
 */
export const pagePolicy = ({ styleHash, scriptHash, embedders = [] }: PagePolicy = {}): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    scriptHash === undefined ? "script-src 'self'" : `script-src 'self' '${scriptHash}'`,
    styleHash === undefined ? "style-src 'self'" : `style-src 'self' '${styleHash}'`,
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embedders.length === 0 ? "'none'" : embedders.join(' ')}`,
  ].join('; ');

const pages = { ...everywhere, 'content-security-policy': pagePolicy() };

/** Puts the headers on every answer, errors too, before anything else happens. */
export function addHeaders(request: FastifyRequest, reply: FastifyReply, done: () => void) {
  reply.headers(isApi(request.url) ? api : pages);
  done();
}

/** True for an address of the API. */
export function isApi(url: string): boolean {
  return /^\/(v\d+(\/|\?|$)|openapi\.json)/.test(url);
}
