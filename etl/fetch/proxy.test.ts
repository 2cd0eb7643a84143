import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { throughProxy } from './proxy.ts';
import { testService } from './service-for-test.ts';
import { households } from './tables-for-test.ts';

test('requests go through the proxy of the environment, and no longer once it is closed', async () => {
  await using service = await testService({ '71488ned': households() });
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket, head) => {
    seen.push(request.url ?? '');
    const { port } = new URL(service.address);
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  {
    using through = throughProxy({ HTTP_PROXY: `http://naam:geheim@127.0.0.1:${port}` });
    expect(through.address).toBe(`127.0.0.1:${port}`);
    await fetch('http://cbs.invalid/ODataApi/odata/71488ned/TableInfos');
  }
  expect(seen.join(' ')).toContain('cbs.invalid');
  const count = seen.length;
  expect((await fetch(`${service.address}/ODataApi/odata/71488ned/TableInfos`)).status).toBe(200);
  expect(seen).toHaveLength(count);
  proxy.closeAllConnections();
  proxy.close();
});

test('without a proxy nothing is changed, and an address that is none is refused', () => {
  expect(throughProxy({}).address).toBeNull();
  expect(() => throughProxy({ HTTPS_PROXY: 'zomaar' })).toThrow('HTTPS_PROXY');
});
