// Runs a TypeScript program of the workspace with the pinned Node: `node scripts/run.mjs indicators/main.ts load DIR`.
import { runPinned } from './pinned.mjs';

try {
  process.exitCode = await runPinned(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
