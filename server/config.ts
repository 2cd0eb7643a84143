import { resolve } from 'node:path';

export type Config = { port: number; host: string; warehouse: string };

/**
 * Reads PORT, HOST and WAREHOUSE, once, at the start of the process.
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
  return { port: Number(port), host, warehouse: resolve(warehouse) };
}
