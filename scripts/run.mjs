// Runs a TypeScript program of the workspace with the pinned Node 24: `node scripts/run.mjs indicators/main.ts load DIR`.
import { runPinned } from './pinned.mjs';

process.exitCode = await runPinned(process.argv.slice(2));
