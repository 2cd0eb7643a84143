import { enableCompileCache } from 'node:module';
import { compileCache } from 'etl/compile-cache.ts';

// A third of the processor time of a small load is compiling. Where the folder cannot be written nothing is kept.
enableCompileCache(compileCache);

/** npm run etl: the command line, with a setting that cannot be used told in one line. */
try {
  // Imported here, because a setting is read where it is used, when that file is imported.
  const { commandLine } = await import('./command-line.ts');
  process.exitCode = await commandLine(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
