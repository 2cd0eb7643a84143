import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { readReaders } from './access/readers.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config/config.ts';
import { misspeltSettings } from './config/misspelt-settings.ts';
import { findChromium } from './reports/writers/chromium.ts';
import { openJournal } from './journal/database/open-journal.ts';
import { drain } from './operations/drain.ts';
import { sayer } from './operations/sayer.ts';
import { serveMetrics } from './operations/serve-metrics.ts';
import { usualPressure } from './operations/under-pressure.ts';

/** Serves the dashboard until SIGINT or SIGTERM. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const { host, port, warehouse, embedders, theme, publicView, signIn, sessions, publicUrl, proxies, uploads, mail } =
    config;
  const browser = findChromium(config.browser);
  const web = join(import.meta.dirname, '../web/dist');
  const readers = config.readers === null ? [] : await readReaders(config.readers);
  const journal = await openJournal(config.journal);
  const say = sayer(config.logLevel);
  for (const line of misspeltSettings(process.env)) say(line);
  const { app, generations, metrics } = await buildApp({
    warehouse,
    web,
    embedders,
    theme,
    readers,
    journal,
    publicView,
    signIn,
    sessions,
    publicUrl,
    proxies,
    uploads,
    mail,
    log: { level: config.logLevel },
    rateLimits: config.rateLimits,
    pressure: usualPressure,
    measure: config.metrics !== null,
    browser,
    say,
  });
  const measured = config.metrics === null ? null : await serveMetrics(metrics, config.metrics);

  const stop = async () => {
    say('Het dashboard stopt.');
    const ended = await drain([() => app.close(), async () => measured?.close(), () => journal.close()]);
    // What is left would hold the process up for ever.
    if (!ended) process.exit(1);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const address = await app.listen({ host, port });
  generations.watch();
  // Now, for a process that is killed keeps nothing when it ends.
  flushCompileCache();
  say(`Het dashboard staat op ${address}`);
  if (measured !== null) say(`De metingen staan op poort ${measured.port}, op /metrics`);
  say(
    generations.isOpen()
      ? 'Open dat adres in uw browser. Stoppen doet u met Ctrl-C.'
      : `Er zijn nog geen cijfers in ${warehouse}. Laad ze met: npm run etl -- load MAP`,
  );
}
