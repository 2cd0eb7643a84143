import * as http from 'node:http';

type Environment = Readonly<Record<string, string | undefined>>;

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy', 'NO_PROXY', 'no_proxy'];

/** Which proxy is used; `using` ends that. A name and password in its address are not shown. */
export type Proxy = Disposable & { address: string | null };

/** Sends requests through the proxy that the environment names. */
export const throughProxy = (environment: Environment): Proxy => {
  const set: Record<string, string> = {};
  for (const name of variables) if (environment[name]) set[name] = environment[name];
  const address = Object.entries(set).find(([name]) => /^https?_proxy$/i.test(name))?.[1];
  if (address === undefined) return { address: null, [Symbol.dispose]: () => undefined };
  if (!URL.canParse(address))
    throw new Error('HTTPS_PROXY is geen adres. Schrijf bijvoorbeeld http://proxy.gemeente.nl:8080');
  // Since Node 24.14; the oldest that the project pins lacks it.
  if (typeof http.setGlobalProxyFromEnv !== 'function')
    throw new Error('Deze versie van Node kan niet via een proxy. Gebruik Node 24.14 of nieuwer.');
  return { address: new URL(address).host, [Symbol.dispose]: http.setGlobalProxyFromEnv(set) };
};
