import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from '../problems.ts';
import type { Access } from './access.ts';
import { hashOfSecret } from './sessions/secret.ts';
import type { TellAudit } from './tell-audit.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

type Options = { access: Access; audit: TellAudit; publicUrl: URL | null };

/**
 * Holds everything that writes to a page of our own (CSRF): the browser says where a request comes from, and it carries the token of
 * the session, in the header `x-csrf-token` or in the field `csrf` of a form. Who is recognised by a token sends no cookie, so
 * another site cannot write in his name.
 */
export function holdSameOrigin(app: FastifyInstance, { access, audit, publicUrl }: Options) {
  const isHeld = (request: FastifyRequest) =>
    !reading.has(request.method) &&
    !request.is404 &&
    request.routeOptions.config.sameOrigin !== false &&
    (access.who(request) === null || access.session(request) !== null);
  const refuse = async (request: FastifyRequest) => {
    const actor = access.who(request) ?? { name: 'onbekend', role: 'inwoner', origin: request.ip };
    const [object = '/'] = request.url.split('?');
    await audit(actor, { action: 'schrijven van elders', object, result: 'geweigerd' });
    throw problem(
      403,
      'Deze opdracht kwam niet van een pagina van dit dashboard, of van een oude. Open de pagina opnieuw.',
    );
  };

  app.addHook('onRequest', (request, _reply, done) => {
    if (isHeld(request) && !isFromUs(request, publicUrl)) return refuse(request);
    return done();
  });
  app.addHook('preValidation', async (request) => {
    const session = access.session(request);
    if (session === null || !isHeld(request)) return;
    if (!isSame(tokenOf(request), session.csrf)) await refuse(request);
  });
}

function isFromUs({ headers }: FastifyRequest, publicUrl: URL | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const ours = publicUrl?.origin ?? `http://${headers.host ?? ''}`;
  return headers.origin === undefined ? site === 'same-origin' : headers.origin === ours;
}

/** The token that came along; taken out of the fields of a form, of which it is none. */
function tokenOf({ headers, body }: FastifyRequest): string {
  const header = headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  if (typeof body !== 'object' || body === null || !('csrf' in body)) return '';
  const { csrf } = body;
  delete body.csrf;
  return typeof csrf === 'string' ? csrf : '';
}

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfSecret(one)), Buffer.from(hashOfSecret(other)));
