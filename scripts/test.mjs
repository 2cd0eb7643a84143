// npm test: install everything, find a browser, run unit, integration and browser tests.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { findChromium } from './chromium.mjs';
import { installDebian } from './debian.mjs';
import { install, pinnedNode, root, run } from './pinned.mjs';
import { testResult } from './test-result.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dsd-test-'));
const report = join(folder, 'report.json');
// Also when we are asked to stop.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  console.log('[1/4] Installeren');
  await install({ all: true });
  console.log('[2/4] Browser en PostgreSQL zoeken');
  const chromium = await findChromium();
  if (!chromium)
    console.log(
      'Geen Chrome of Chromium gevonden: installeer Chrome, of zet CHROME_PATH op het programma. De browsertests draaien nu niet.',
    );
  if (!existsSync('/usr/lib/postgresql') && !(await installDebian('postgresql')))
    console.log('Geen PostgreSQL van Debian gevonden: het journaal wordt getest met PGlite, dat ook PostgreSQL is.');
  if (!existsSync('/usr/bin/pdfinfo') && !(await installDebian('poppler-utils')))
    console.log('Geen pdfinfo van Debian (poppler-utils) gevonden: de PDF wordt alleen met unpdf gelezen.');
  console.log('[3/4] Website bouwen');
  await buildWeb();
  console.log('[4/4] Tests');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const projects = chromium ? [] : ['--project', 'unit', '--project', 'indicators', '--project', 'soak'];
  const args = [
    vitest,
    'run',
    ...projects,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ];
  const code = await run(pinnedNode(), args, { env: chromium ? { CHROME_PATH: chromium } : {} });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const { exitCode, words } = testResult(code, Boolean(chromium));
  console.log(words);
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  process.exitCode = exitCode;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
