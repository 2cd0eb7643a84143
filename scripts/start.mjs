// npm start: install, build, load the embedded fixtures when there is no warehouse yet, serve.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { install, pinnedNode, root, run } from './pinned.mjs';

const warehouse = process.env.WAREHOUSE ?? join(root, 'data', 'warehouse');
const began = Date.now();

/** The rule of server/config/settings.ts, before minutes of work instead of after: this Node may not read TypeScript. */
function checkPort(port = '8080') {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`PORT is "${port}". Geef een getal van 0 tot en met 65535, bijvoorbeeld PORT=8080.`);
}

async function step(number, what, work) {
  const start = Date.now();
  process.stdout.write(`[${number}/4] ${what} ... `);
  await work();
  console.log(`klaar (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

async function node(args) {
  const code = await run(pinnedNode(), args, { quiet: true });
  if (code !== 0) throw new Error(`${args[0]} is gestopt met code ${code}. Hierboven staat waarom.`);
}

async function loadFixtures() {
  const extracts = join(root, 'data', 'fixtures');
  await node(['fixtures/generate.ts', extracts]);
  await node(['indicators/main.ts', 'load', extracts, '--warehouse', warehouse]);
}

try {
  console.log('Dashboard Sociaal Domein');
  checkPort(process.env.PORT);
  await step(1, 'Installeren', () => install({ all: false }));
  await step(2, 'Website bouwen', buildWeb);
  if (existsSync(join(warehouse, 'current'))) {
    console.log('[3/4] Gegevens: de gegevens van de vorige keer staan er nog.');
  } else {
    await step(3, 'Voorbeeldgegevens maken en laden (verzonnen cijfers)', loadFixtures);
  }
  console.log(`[4/4] Starten, ${((Date.now() - began) / 1000).toFixed(0)} s na het begin.`);
  process.exitCode = await run(pinnedNode(), ['server/main.ts'], { env: { WAREHOUSE: warehouse } });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
