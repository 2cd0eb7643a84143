import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FetchArguments, parseFetchArguments } from './arguments.ts';
import { closingFetchLines, fetchLines } from './fetch-lines.ts';
import { fetchTables } from './fetch-tables.ts';
import { throughProxy } from './proxy.ts';
import { requester } from './requester.ts';
import { servicesFrom, type Services } from './settings.ts';

/** Runs `fetch` and gives the exit code: 0 all well, 1 a table was not fetched, 2 a wrong command. */
export const runFetch = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> => {
  let command: FetchArguments;
  let services: Services;
  try {
    command = parseFetchArguments(argv);
    services = servicesFrom(environment);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Met --help ziet u hoe het werkt.');
    return 2;
  }
  const { tables, gemeente, json } = command;
  const [to, cache] = [resolve(command.to), resolve(command.cache)];
  using proxy = throughProxy(environment);
  if (proxy.address !== null && !json) console.log(`Via de proxy ${proxy.address}.`);
  const get = requester({ cache, wait: async (time) => setTimeout(time), random: Math.random });
  const options = { to, cache, gemeente, services, today: new Date().toISOString().slice(0, 10) };
  const outcomes = await fetchTables(tables, get, options, (outcome) => {
    if (!json) console.log(fetchLines(outcome).join('\n'));
  });
  console.log(json ? JSON.stringify({ outcomes }, null, 2) : closingFetchLines(outcomes, command.to).join('\n'));
  return outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
};
