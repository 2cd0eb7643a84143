import type { FastifyInstance } from 'fastify';
import { problem } from '../problems.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** An address of the API, also as of a frozen moment. */
const isOfApi = (url: string): boolean => /(^|\/)(v\d+\/|openapi\.json$)/.test(url);

const oneOf = new Intl.ListFormat('nl', { type: 'disjunction' });

const detailOf = (allowed: readonly string[]): string =>
  allowed.every((method) => method === 'GET' || method === 'HEAD')
    ? 'Hier kunt u alleen lezen. Gebruik GET of HEAD.'
    : `Dat kan op dit adres niet. Gebruik ${oneOf.format(allowed)}.`;

/**
 * Answers 405 with what is allowed for every method that an address of the API has no route for, of the addresses that were declared so
 * far; before the body is read, so that any body gets the same answer.
 */
export function refuseOtherMethods(
  app: FastifyInstance,
  declared: readonly { method: string | string[]; url: string }[],
) {
  const routes = Map.groupBy(
    declared.filter(({ url }) => isOfApi(url)),
    ({ url }) => url,
  );
  for (const [url, own] of routes) {
    const has = new Set(own.flatMap(({ method }) => method));
    const allowed = methods.filter((method) => has.has(method));
    app.route({
      method: methods.filter((method) => !has.has(method)),
      url,
      schema: { hide: true },
      config: { action: 'vrij', sameOrigin: false },
      onRequest: (_request, reply, done) => {
        reply.header('allow', allowed.join(', '));
        done(problem(405, detailOf(allowed)));
      },
      handler: () => undefined,
    });
  }
}
