import { join } from 'node:path';
import { readReaders } from './access/readers.ts';
import { buildApp } from './app.ts';
import { readConfig } from './config/config.ts';
import { openJournal } from './journal/database/open-journal.ts';

/** Serves the dashboard until SIGINT or SIGTERM. */
async function main() {
  const config = readConfig(process.env);
  const { host, port, warehouse, embedders, theme, publicView } = config;
  const web = join(import.meta.dirname, '../web/dist');
  const readers = config.readers === null ? [] : await readReaders(config.readers);
  const journal = await openJournal(config.journal);
  const { app, generations } = await buildApp({
    warehouse,
    web,
    embedders,
    theme,
    readers,
    journal,
    publicView,
    say: (line) => console.log(line),
  });

  const stop = async () => {
    console.log('Het dashboard stopt.');
    await app.close();
    await journal.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const address = await app.listen({ host, port });
  generations.watch();
  console.log(`Het dashboard staat op ${address}`);
  console.log(
    generations.isOpen()
      ? 'Open dat adres in uw browser. Stoppen doet u met Ctrl-C.'
      : `Er zijn nog geen cijfers in ${warehouse}. Laad ze met: npm run etl -- load MAP`,
  );
}

try {
  await main();
} catch (error) {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    inUse
      ? 'Die poort is al in gebruik. Kies een andere, bijvoorbeeld: PORT=8081 npm start'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
