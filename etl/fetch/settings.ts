import type { FetchTable } from './table.ts';

/** Where the services are. A municipality may point them at a mirror of its own. */
export type Services = Readonly<Record<FetchTable['host'], string>>;

const publicServices: Services = {
  cbs: 'https://opendata.cbs.nl',
  dataderden: 'https://dataderden.cbs.nl',
  cbs4: 'https://odata4.cbs.nl',
};

const serviceVariables: Readonly<Record<FetchTable['host'], string>> = {
  cbs: 'CBS_ODATA_URL',
  dataderden: 'DATADERDEN_ODATA_URL',
  cbs4: 'CBS_ODATA4_URL',
};

/** Reads the addresses of the services from the environment; throws when one is no address. */
export const servicesFrom = (environment: Readonly<Record<string, string | undefined>>): Services => {
  const address = (host: FetchTable['host']): string => {
    const name = serviceVariables[host];
    const value = environment[name] ?? publicServices[host];
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
      throw new Error(`${name} is geen adres. Schrijf bijvoorbeeld ${publicServices[host]}`);
    return value.replace(/\/+$/, '');
  };
  return { cbs: address('cbs'), dataderden: address('dataderden'), cbs4: address('cbs4') };
};
