import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { describeDelivery } from './describe-delivery.ts';
import { isUpToDate, remember } from './fetch-log.ts';
import { receiveTable } from './receive-table.ts';
import type { Get } from './requester.ts';
import type { TableFile } from './service.ts';
import { serviceV3 } from './service-v3.ts';
import { serviceV4 } from './service-v4.ts';
import type { Services } from './settings.ts';
import type { FetchTable } from './table.ts';
import { sweepParts, writeWhole } from './write-whole.ts';

/** What became of one table. */
export type FetchOutcome =
  | {
      status: 'fetched';
      table: string;
      title: string;
      files: readonly string[];
      rows: number;
      notes: readonly string[];
    }
  | { status: 'unchanged'; table: string; title: string; modified: string | null }
  | { status: 'failed'; table: string; rule: string; problem: string; remedy: string };

export type FetchOptions = { to: string; cache: string; gemeente: string; services: Services; today: string };

/** Fetches tables one after the other; a table that cannot be had leaves the others and its earlier files alone. */
export const fetchTables = async (
  tables: readonly FetchTable[],
  get: Get,
  options: FetchOptions,
  report: (outcome: FetchOutcome) => void,
): Promise<readonly FetchOutcome[]> => {
  await sweepParts(options.to);
  await sweepParts(options.cache);
  const outcomes: FetchOutcome[] = [];
  for (const table of tables) {
    const outcome = await fetchOne(table, get, options);
    report(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
};

const fetchOne = async (table: FetchTable, get: Get, options: FetchOptions): Promise<FetchOutcome> => {
  const { to, cache, gemeente, services } = options;
  const address = services[table.host];
  const service = table.host === 'cbs4' ? serviceV4(get, address, table.id) : serviceV3(get, address, table.id);
  try {
    const facts = await service.facts();
    const { title, modified } = facts;
    if (await isUpToDate(cache, to, gemeente, table, modified))
      return { status: 'unchanged', table: table.id, title, modified };
    const { files, rows, notes } = await receiveTable(service, table, gemeente, facts);
    const contents = new Map(files.map((file) => [file.name, textOfFile(file)]));
    const names = [...contents.keys()];
    const source = sourceOf(table, title, modified, address, options.today);
    await describeDelivery(to, names, { origin: 'fetched', source });
    for (const [name, content] of contents) await writeWhole(join(to, name), content);
    await remember(cache, gemeente, table, modified, contents);
    return { status: 'fetched', table: table.id, title, files: names, rows, notes };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 'failed', table: table.id, rule: error.rule, problem: error.message, remedy: error.remedy };
  }
};

/** A row on a line of its own, so that a person can look at the file. */
const textOfFile = ({ document }: TableFile): string => {
  const { value, ...rest } = document;
  const rows = (Array.isArray(value) ? value : []).map((row) => JSON.stringify(row));
  const head = Object.entries(rest).map(([name, content]) => `${JSON.stringify(name)}:${JSON.stringify(content)},\n`);
  return `{${head.join('')}"value":[\n${rows.join(',\n')}\n]}\n`;
};

const sourceOf = (
  table: FetchTable,
  title: string,
  modified: string | null,
  address: string,
  today: string,
): string => {
  const changed = modified === null ? '' : `, bijgewerkt ${modified.slice(0, 10)}`;
  return `${table.owner} ${table.id} ${title} (${address}), opgehaald ${today}${changed}`;
};
