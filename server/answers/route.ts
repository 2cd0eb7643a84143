import { problemResponse } from './problem-response.ts';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Static, TObject, TSchema } from 'typebox';
import type { Release } from 'indicators/release/schema.ts';
import { nothingAdopted, type Adopted } from '../cycle/adopted.ts';
import type { Generation } from '../generation/generation.ts';
import { chooseFormat } from './choose-format.ts';
import { makeAnswer, type Answer } from './answer.ts';
import { keptAnswer } from './kept-answers.ts';
import { writeCsv, type CsvRow } from './csv.ts';
import { sendAnswer } from './send-answer.ts';

type Definition<Params extends TObject, Query extends TObject, Body extends TSchema> = {
  url: string;
  operationId: string;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  find(release: Release, params: Static<Params>, query: Static<Query>, adopted: Adopted): Static<Body>;
  /** Addresses whose bytes are made when a release is opened: none of an answer with what people write. */
  ready(release: Release): readonly { url: string; params: Static<Params>; query: Static<Query> }[];
  csv: {
    fileName: string | ((body: Static<Body>) => string);
    headings: readonly string[] | ((body: Static<Body>) => readonly string[]);
    rows(body: Static<Body>, release: Release): readonly CsvRow[];
  } | null;
};

/** What `find` takes of the release and the question. */
const withoutWritten = 3;

/** A route of the API over the release of one generation. */
export type Route = {
  /** Address and body of every answer to make beforehand. */
  ready(release: Release): Iterable<readonly [string, unknown]>;
  /** `at` is the generation that a request is about. */
  register(app: FastifyInstance, at: (request: FastifyRequest) => Generation): void;
  /**
   * The body at an address that our own pages make, unchecked; undefined for the address of another route.
   * @throws ProblemError when there is no such thing.
   */
  answer(generation: Pick<Generation, 'release' | 'adopted'>, address: URL): unknown;
  /**
   * The same as text, as CSV where the address says so; undefined for the address of another route.
   * @throws ProblemError when there is no such thing.
   */
  text(generation: Pick<Generation, 'release' | 'adopted'>, address: URL): string | undefined;
  matches(pathname: string): boolean;
  /** Whether what people write can change its answers; where not, they are those of the release alone. */
  followsWritten: boolean;
};

/** Turns a definition into a route: JSON and CSV, ready bytes where they were made. */
export function defineRoute<Params extends TObject, Query extends TObject, Body extends TSchema>(
  definition: Definition<Params, Query, Body>,
): Route {
  const { url, operationId, summary, params, query, body, find, csv } = definition;
  const content = {
    'application/json': { schema: body },
    ...(csv === null ? {} : { 'text/csv': { schema: { type: 'string' } } }),
  };
  const schema = {
    operationId,
    summary,
    params,
    querystring: query,
    response: { 200: { description: summary, content }, '4XX': problemResponse, '5XX': problemResponse },
  };

  const pattern = new URLPattern({ pathname: url });

  const answerAt = ({ release, adopted }: Pick<Generation, 'release' | 'adopted'>, address: URL) => {
    const groups = pattern.exec({ pathname: address.pathname })?.pathname.groups;
    if (groups === undefined) return undefined;
    const named = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]);
    const asked = Object.fromEntries(address.searchParams) as Static<Query>;
    return find(release, Object.fromEntries(named), asked, adopted);
  };

  const csvOf = (found: Static<Body>, release: Release, { headings, rows }: NonNullable<typeof csv>): string =>
    writeCsv(typeof headings === 'function' ? headings(found) : headings, rows(found, release));

  const answerOf = async (
    { release, adopted }: Generation,
    asked: Static<Params>,
    question: Static<Query>,
    format: 'json' | 'csv',
  ): Promise<Answer> => {
    const found = find(release, asked, question, adopted);
    const shared = { cacheControl: 'no-cache', generation: release.generation, often: false };
    if (csv === null || format === 'json') {
      return makeAnswer(JSON.stringify(found), { ...shared, type: 'application/json; charset=utf-8' });
    }
    const fileName = typeof csv.fileName === 'string' ? csv.fileName : csv.fileName(found);
    const headers = { 'content-disposition': `attachment; filename="${fileName}.csv"` };
    return makeAnswer(csvOf(found, release, csv), { ...shared, type: 'text/csv; charset=utf-8', headers });
  };

  // Who finds an answer without what people write, does not ask for it.
  const followsWritten = find.length > withoutWritten;

  return {
    answer: answerAt,
    matches: (pathname) => pattern.test({ pathname }),
    followsWritten,
    text(generation, address) {
      const found = answerAt(generation, address);
      if (found === undefined) return undefined;
      const asCsv = csv !== null && address.searchParams.get('format') === 'csv';
      return asCsv ? csvOf(found, generation.release, csv) : JSON.stringify(found);
    },
    *ready(release) {
      for (const one of definition.ready(release))
        yield [one.url, find(release, one.params, one.query, nothingAdopted)];
    },
    register(app, at) {
      // An address that was made ready is known to be right, so its bytes go out before anything is checked.
      const onRequest: onRequestHookHandler = (request, reply, done) => {
        const ready = at(request).ready.get(request.url);
        if (ready === undefined || (csv !== null && chooseFormat(request) === 'csv')) return done();
        sendAnswer(request, reply, ready);
      };
      app.get(url, { schema, config: { action: 'cijfers lezen' }, onRequest }, async (request, reply) => {
        const generation = at(request);
        const format = csv === null ? 'json' : chooseFormat(request);
        // Fastify has checked both against the schemas of this route.
        const [asked, question] = [request.params as Static<Params>, request.query as Static<Query>];
        const make = (of: Generation) => answerOf(of, asked, question, format);
        if (followsWritten) return sendAnswer(request, reply, await make(generation));
        const key = JSON.stringify([url, asked, question, format]);
        return sendAnswer(request, reply, await keptAnswer(generation, key, make));
      });
    },
  };
}
