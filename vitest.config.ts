import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest leaves a core to whoever looks on: of two cores that is half. */
const maxWorkers = availableParallelism();

/** `indicators` and `unit` run beside the code; `browser` drives the real server in headless Chromium; `soak` loads one for two minutes. */
export default defineConfig({
  test: {
    globalSetup: ['./scripts/test-folder.ts'],
    projects: [
      {
        // Without isolation, so that each worker starts PostgreSQL once for all indicators (indicators/test/engines.ts).
        test: {
          name: 'indicators',
          maxWorkers,
          include: ['indicators/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'unit',
          maxWorkers,
          include: ['{etl,server,fixtures,scripts}/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          // Pictures are drawn with the colours of the style sheet itself (web/src/server/theme-colours.ts).
          css: { include: [/tokens\.css/] },
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', 'server/bench/soak.test.ts'],
          // A worker for each file would start Node and read the code anew 240 times.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Begun before the first test, beside which it mostly waits, and asked after the others what it saw.
        test: {
          name: 'soak',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          globalSetup: ['./server/bench/begin-soak.ts'],
          include: ['server/bench/soak.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          maxWorkers: 2,
          // After the others: these measure nothing, but they wait for a screen to be drawn.
          sequence: { groupOrder: 1 },
          globalSetup: ['./web/tests/start-dashboard.ts'],
          include: ['web/**/*.browser.test.ts'],
          // What has to come may come late on a busy machine; a second would measure that. What is lost never comes.
          expect: { poll: { timeout: 10_000 } },
          exclude: ['**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
