import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../readers/json-value.ts';

/** A table as CBS serves it: the name of each entity (`TypedDataSet`, `RegioSCodes`) with its rows. */
export type ServedTable = Readonly<Record<string, readonly JsonObject[]>>;

export type TestService = AsyncDisposable & {
  address: string;
  /** Every request, as method, path and status. */
  requests: { path: string; status: number }[];
  tables: Record<string, ServedTable>;
  /** Answers instead of the service when it returns true; `time` counts the requests for this path from 1. */
  fault: (path: string, time: number, response: ServerResponse, request: IncomingMessage) => boolean;
};

/**
 * A service on this machine that answers in the shapes of CBS: v3 under /ODataApi and /ODataFeed, v4 under /CBS. It
 * filters as CBS does (codes with their padding), pages by nextLink, and answers 304 to an ETag that still holds.
 */
export const testService = async (tables: Record<string, ServedTable>, rowsOfPage = 10_000): Promise<TestService> => {
  const service: Pick<TestService, 'requests' | 'tables' | 'fault'> = { requests: [], tables, fault: () => false };
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://service');
    const time = (times.get(url.pathname) ?? 0) + 1;
    times.set(url.pathname, time);
    response.on('finish', () => service.requests.push({ path: url.pathname, status: response.statusCode }));
    if (service.fault(url.pathname, time, response, request)) return;
    const answer = answerOf(service.tables, url, rowsOfPage);
    if (answer === null) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found</html>');
      return;
    }
    const body = JSON.stringify(answer);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/json; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return Object.assign(service, {
    address: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
};

const answerOf = (tables: Record<string, ServedTable>, url: URL, rowsOfPage: number): JsonObject | null => {
  const [, kind, id = '', entity = ''] =
    /^\/(ODataApi\/odata|ODataFeed\/odata|CBS)\/(\w+)\/(\w+)$/.exec(url.pathname) ?? [];
  const rows = tables[id]?.[entity];
  if (rows === undefined || kind === undefined) return null;
  // The properties of a table over v4 are no list.
  if (entity === 'Properties') return { '@odata.context': `${url.origin}/CBS/${id}/$metadata`, ...rows[0] };
  const found = rows.filter((row) => meets(row, url.searchParams.get('$filter')));
  const from = Number(url.searchParams.get('$skip') ?? 0);
  const page = found.slice(from, from + rowsOfPage);
  const rest = found.length > from + rowsOfPage;
  const next = new URL(url);
  next.searchParams.set('$skip', String(from + rowsOfPage));
  if (kind === 'CBS')
    return {
      '@odata.context': `https://odata4.cbs.nl/CBS/${id}/$metadata#${entity}`,
      value: page,
      ...(rest ? { '@odata.nextLink': `https://odata4.cbs.nl${next.pathname}${next.search}` } : {}),
    };
  return {
    'odata.metadata': `https://opendata.cbs.nl/${kind}/${id}/$metadata#Cbs.OData.WebAPI.${entity}`,
    value: page,
    ...(rest ? { 'odata.nextLink': `http://opendata.cbs.nl${next.pathname}${next.search}` } : {}),
  };
};

/** Whether a row meets `(A eq 'x' or startswith(A,'y')) and (B eq 'z')`. */
const meets = (row: JsonObject, filter: string | null): boolean =>
  (filter ?? '')
    .split(' and ')
    .filter((part) => part !== '')
    .every((part) =>
      part
        .replaceAll(/^\(|\)$/g, '')
        .split(' or ')
        .some((term) => {
          const [, begun, beginning] = /^startswith\((\w+),'([^']*)'\)?$/.exec(term) ?? [];
          if (begun !== undefined) return String(row[begun]).startsWith(beginning ?? '');
          const [, name = '', value] = /^(\w+) eq '([^']*)'$/.exec(term) ?? [];
          return row[name] === value;
        }),
    );
