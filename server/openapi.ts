import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './answers/route.ts';
import { apiVersion } from './version.ts';

/** Describes the routes that are added after it; the description itself is at /openapi.json. */
export async function openapi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dashboard Sociaal Domein',
        version: apiVersion,
        description:
          'Doelen, indicatoren en budget van het sociaal domein. Bedragen zijn in euro. Onbekend is null, nooit 0. Lijsten zijn er ook als text/csv.',
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          reader: { type: 'http', scheme: 'bearer', description: 'Een token dat de beheerder gaf (READERS_FILE)' },
        },
      },
    },
  });
  app.get('/openapi.json', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, (_request, reply) => {
    reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache').send(app.swagger());
  });
  refuseOtherMethods(app, '/openapi.json');
}
