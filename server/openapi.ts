import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { describeForAll } from './describe-for-all.ts';
import { apiVersion } from './version.ts';

/**
 * Describes the routes that are added after it; the description itself is at /v1/openapi.json (NL API Design Rules,
 * /core/publish-openapi) and, shorter, at /openapi.json. It is the one answer that pages of other sites may read.
 */
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
        // Interpretatie: the general address of the municipality; the plan names no other for questions about figures.
        contact: {
          name: 'Team Sociaal Domein, gemeente Noordoostpolder',
          url: 'https://www.noordoostpolder.nl',
          email: 'info@noordoostpolder.nl',
        },
      },
      servers: [{ url: '/v1' }],
      components: {
        securitySchemes: {
          reader: { type: 'http', scheme: 'bearer', description: 'Een token dat de beheerder gaf (READERS_FILE)' },
        },
      },
    },
  });
  for (const url of ['/openapi.json', '/v1/openapi.json']) {
    app.get(url, { schema: { hide: true }, config: { action: 'cijfers lezen' } }, (_request, reply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('cache-control', 'no-cache')
        .send(describeForAll(app.swagger()));
    });
  }
}
