import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// A quarter of a start is compiling. Where the folder cannot be written nothing is kept.
enableCompileCache(join(import.meta.dirname, 'node_modules', '.cache'));

try {
  // Imported here, or all of it would be compiled before the cache is there.
  const { serve } = await import('./serve.ts');
  await serve();
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
