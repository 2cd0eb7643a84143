import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFetch } from './fetch-for-test.ts';
import { households, rawIv3, youthCare } from './tables-for-test.ts';

const isFeed = (path: string): boolean => path.endsWith('/TypedDataSet');

test('a service that is too busy (429) is left alone for as long as it asks', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, time, response) => {
    if (!isFeed(path) || time > 1) return false;
    response.writeHead(429, { 'retry-after': '17' }).end();
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);
  expect(f.waits).toEqual([17_000]);
});

test('a service that asks for half an hour is not waited for: the table fails and says so', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response) => {
    if (!isFeed(path)) return false;
    response.writeHead(429, { 'retry-after': '1800' }).end();
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'niet-bereikbaar' }]);
  expect(f.waits).toEqual([]);
});

test('a disturbed service (503) is asked again after ever longer waits', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, time, response) => {
    if (!isFeed(path) || time > 3) return false;
    response.writeHead(503).end('<html>Service Unavailable</html>');
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);
  expect(f.waits).toEqual([1000, 2000, 4000]);
});

test('a service that stays disturbed leaves the file of the last time as it was', async () => {
  await using f = await testFetch({ '71488ned': households() });
  await f.fetch('71488ned');
  const file = join(f.to, '71488ned_TypedDataSet.json');
  const before = readFileSync(file, 'utf8');
  f.service.tables['71488ned'] = { ...households(), TableInfos: [{ Title: 'x', Modified: '2026-12-01' }] };
  f.service.fault = (path, _, response) => {
    if (!isFeed(path)) return false;
    response.writeHead(500).end();
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'niet-bereikbaar' }]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('an answer that is cut off on the way is asked for again', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, time, response) => {
    if (!isFeed(path) || time > 1) return false;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"value":[{"ID":0,"Leeftijd":"716', () => response.destroy());
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);
  expect(f.waits).toEqual([1000]);
});

test('an answer that ends halfway without a sign of it is never taken for the whole', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response) => {
    if (!isFeed(path)) return false;
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"value":[{"ID":0,"Leeftijd":"71600"},{"ID":1,');
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([
    { status: 'failed', problem: expect.stringContaining('halverwege') },
  ]);
  expect(existsSync(join(f.to, '71488ned_TypedDataSet.json'))).toBe(false);
});

test('a web page with status 200 is no answer: the report names the proxy', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response) => {
    if (!isFeed(path)) return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><html>Aanmelden</html>');
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', problem: expect.stringContaining('proxy') }]);
});

test.for([404, 410])('a table that is withdrawn (%i) says what to do, and the other tables come', async (status) => {
  await using f = await testFetch({ '71488ned': households(), '45063NED': rawIv3() });
  f.service.fault = (path, _, response) => {
    if (!path.includes('71488ned')) return false;
    response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Gone</html>');
    return true;
  };
  expect(await f.fetch('71488ned', '45063NED')).toMatchObject([
    {
      status: 'failed',
      rule: 'tabel-vervallen',
      remedy: expect.stringContaining('welke tabel ervoor in de plaats kwam'),
    },
    { status: 'fetched' },
  ]);
  expect(f.waits).toEqual([]);
});

test('a column that is gone refuses the table and names the column', async () => {
  const text = JSON.stringify(households())
    .replaceAll('TotaalInParticuliereHuishoudens_2', 'Thuiswonend_2')
    .replaceAll('Totaal in particuliere huishoudens', 'Thuiswonend');
  await using f = await testFetch({ '71488ned': JSON.parse(text) });
  const [outcome] = await f.fetch('71488ned');
  expect(outcome).toMatchObject({ status: 'failed', rule: 'kolom-veranderd' });
  expect(outcome).toHaveProperty(
    'problem',
    expect.stringContaining('De kolom TotaalInParticuliereHuishoudens staat niet meer'),
  );
  expect(outcome).toHaveProperty('problem', expect.stringContaining('Thuiswonend_2 (Thuiswonend)'));
  expect(existsSync(f.to)).toBe(false);
});

test('a code of a total that is gone refuses the table and names the code', async () => {
  await using f = await testFetch({ '71488ned': JSON.parse(JSON.stringify(households()).replaceAll('T001038', 'T9')) });
  expect(await f.fetch('71488ned')).toMatchObject([
    { status: 'failed', rule: 'code-ontbreekt', problem: expect.stringContaining('Geslacht') },
  ]);
});

test('a nextLink that leads back to where it came from ends the reading', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response, request) => {
    if (!isFeed(path)) return false;
    const value = households()['TypedDataSet']?.slice(0, 2);
    const body = JSON.stringify({ value, 'odata.nextLink': `http://opendata.cbs.nl${request.url}` });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'rondje' }]);
});

test('pages that repeat their rows under new addresses end the reading too', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, time, response) => {
    if (!isFeed(path)) return false;
    const value = households()['TypedDataSet']?.slice(0, 2);
    const body = JSON.stringify({ value, 'odata.nextLink': `http://opendata.cbs.nl${path}?$skip=${time}` });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'rondje' }]);
});

test('regions without the padding of the list, and regions that nobody asked for, do no harm', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response) => {
    if (!isFeed(path)) return false;
    // As the feed of CBS does when it passes over a part of the filter.
    const value = households()['TypedDataSet']?.map((row) => ({ ...row, RegioS: String(row['RegioS']).trim() }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([
    { status: 'fetched', rows: 40, notes: ['De bron gaf 20 rijen meer dan gevraagd; die zijn weggelaten.'] },
  ]);
});

test('a table without the gemeente is refused', async () => {
  await using f = await testFetch({
    '71488ned': JSON.parse(JSON.stringify(households()).replaceAll('GM0171', 'GM0995')),
  });
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'regio-ontbreekt' }]);
});

test('Nederland as NL00 is the same country', async () => {
  await using f = await testFetch({ '85098NED': JSON.parse(JSON.stringify(youthCare()).replaceAll('NL01', 'NL00')) });
  await f.fetch('85098NED');
  expect(f.rows('85098NED_Observations.json').some((row) => row['RegioS'] === 'NL01')).toBe(true);
});

test('a table that the source changes while it is being read is refused', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path) => {
    if (isFeed(path))
      f.service.tables['71488ned'] = { ...households(), TableInfos: [{ Title: 'x', Modified: '2027-01-01' }] };
    return false;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'onderweg-veranderd' }]);
});

test('without a line the first table says so after its attempts, and the others fail at once', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (_, __, response) => {
    response.destroy();
    return true;
  };
  const outcomes = await f.fetch('71488ned', '45063NED', '86088NED');
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'failed', 'failed']);
  expect(outcomes[0]).toHaveProperty('remedy', expect.stringContaining('HTTPS_PROXY'));
  expect(f.waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(existsSync(f.to)).toBe(false);
});

test('no half file is left behind', async () => {
  await using f = await testFetch({ '71488ned': households() });
  await f.fetch('71488ned');
  expect(readdirSync(f.to).filter((name) => name.endsWith('.deel'))).toEqual([]);
});

test('a redirect within the service is followed, one to another host is refused and nothing is asked there', async () => {
  await using f = await testFetch({ '71488ned': households() });
  await using other = await testFetch({ '71488ned': households() });
  f.service.fault = (path, time, response) => {
    if (!isFeed(path) || time > 1) return false;
    response.writeHead(302, { location: `${path}?moved` }).end();
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);

  await using g = await testFetch({ '71488ned': households() });
  g.service.fault = (path, _, response) => {
    response.writeHead(307, { location: `${other.service.address}${path}` }).end();
    return true;
  };
  expect(await g.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'omgeleid' }]);
  expect(other.service.requests).toEqual([]);
});

test('a service that sends a question round in circles is refused', async () => {
  await using f = await testFetch({ '71488ned': households() });
  f.service.fault = (path, _, response) => {
    response.writeHead(301, { location: path }).end();
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'failed', rule: 'omgeleid' }]);
});
