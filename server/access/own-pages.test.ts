import { expect, test } from 'vitest';
import { served, signInAs } from './testing/signed-in.ts';

test('every page has a policy without unsafe-inline for scripts, and what is made for one reader is kept in no cache', async () => {
  const server = await served();
  const pages = server.access.declared
    .filter(({ method, url }) => [method].flat().includes('GET') && !/^\/(v1|openapi|assets)|[:*.]/.test(url))
    .map(({ url }) => url);
  // The newest too.
  expect(pages).toEqual(
    expect.arrayContaining(['/leveren', '/berichten', '/schrijven', '/account', '/beheer/logboek']),
  );
  const all = [...pages, '/', '/doelen/1.1', '/rapporten', '/sets', '/vragen', '/doelwaarden', '/momenten'];
  for (const role of ['usd', 'beheer', 'controller']) {
    const { cookie } = await signInAs(server, role);
    for (const url of all) {
      const { headers, statusCode } = await server.app.inject({ url, headers: { cookie, accept: 'text/html' } });
      const policy = String(headers['content-security-policy']);
      const scripts =
        /script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1] ?? 'none at all';
      expect(scripts, `${url} ${statusCode}`).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|none at all/);
      expect(headers['x-content-type-options'], url).toBe('nosniff');
      if (['/leveren', '/berichten', '/schrijven', '/account', '/beheer/logboek', '/beheer/sessies'].includes(url))
        expect(headers['cache-control'], url).toBe('private, no-store');
    }
  }
  await server.app.close();
  await server.journal.close();
}, 60_000);
