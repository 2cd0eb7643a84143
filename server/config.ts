import { resolve } from 'node:path';

export type Config = {
  port: number;
  host: string;
  warehouse: string;
  embedders: readonly string[];
  theme: string | null;
  /** The file that says who may read what is not for everybody. */
  readers: string | null;
};

/** 'https://www.gemeente.nl', with a port where there is one; plain http for a trial on this machine. */
const site = /^(https:\/\/(\*\.)?[\w-]+(\.[\w-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/;

/**
 * Reads PORT, HOST, WAREHOUSE, EMBED_SITES, THEME_CSS and READERS_FILE, once, at the start of the process.
 * @throws Error in plain Dutch when a value cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const { PORT: port = '8080', HOST: host = '127.0.0.1', WAREHOUSE: warehouse = './data/warehouse' } = environment;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`PORT is "${port}". Geef een getal van 0 tot en met 65535, bijvoorbeeld PORT=8080.`);
  }
  if (!/^[\w.:-]+$/.test(host)) {
    throw new Error(`HOST is "${host}". Geef een adres of een naam, bijvoorbeeld HOST=127.0.0.1.`);
  }
  if (warehouse.trim() === '') {
    throw new Error('WAREHOUSE is leeg. Geef een map, bijvoorbeeld WAREHOUSE=./data/warehouse.');
  }
  const embedders = (environment['EMBED_SITES'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
  const wrong = embedders.find((one) => !site.test(one));
  if (wrong !== undefined) {
    throw new Error(`EMBED_SITES heeft "${wrong}". Geef adressen van websites, bijvoorbeeld https://www.gemeente.nl.`);
  }
  const theme = environment['THEME_CSS'] ?? '';
  if (theme !== '' && !theme.endsWith('.css')) {
    throw new Error(`THEME_CSS is "${theme}". Geef een bestand met stijlregels, bijvoorbeeld THEME_CSS=./thema.css.`);
  }
  const readers = environment['READERS_FILE'] ?? '';
  return {
    port: Number(port),
    host,
    warehouse: resolve(warehouse),
    embedders,
    theme: theme === '' ? null : resolve(theme),
    readers: readers === '' ? null : resolve(readers),
  };
}
