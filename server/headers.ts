import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiVersion } from './version.ts';

/**
 * What helmet would say, and no more than what a browser still reads. A frame of another site is refused by `frame-ancestors`; the
 * old `x-frame-options` cannot name the sites that may show a figure.
 */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A year. Only where the reader came by https: through a proxy that is believed (TRUST_PROXY), for we speak http ourselves. */
const strictTransport = 'max-age=31536000; includeSubDomains';

const api = {
  ...everywhere,
  'api-version': apiVersion,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

type PagePolicy = {
  styleHash?: string | undefined;
  scriptHashes?: readonly string[] | undefined;
  embedders?: readonly string[];
};

/**
 * Charts set style attributes, so those are open; of scripts and style rules in the page only those with the hash
 * ('sha256-...') that the page was built with. `embedders` are the sites that may show it in a frame: none unless named.
 */
export const pagePolicy = ({ styleHash, scriptHashes = [], embedders = [] }: PagePolicy = {}): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
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
  if (request.protocol === 'https') reply.header('strict-transport-security', strictTransport);
  done();
}

/** True for an address of the API. */
export function isApi(url: string): boolean {
  return /^\/(v\d+(\/|\?|$)|openapi\.json)/.test(url);
}
