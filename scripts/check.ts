/** npm run check: format, lint, types, dead code, the rules for APIs, and imports that only go upstream. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brokenImports } from './import-direction.ts';
import { lintApi } from './lint-api.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const tools: readonly { name: string; command: string; args: readonly string[] }[] = [
  { name: 'opmaak (oxfmt)', command: bin('oxfmt'), args: ['--check'] },
  { name: 'regels (oxlint)', command: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'types (tsc)', command: bin('tsc'), args: ['-p', '.'] },
  { name: 'dode code (knip)', command: bin('knip'), args: [] },
];

let failed = 0;
function report(name: string, ok: boolean, output: string) {
  console.log(`${ok ? 'goed' : 'FOUT'}  ${name}`);
  if (!ok) console.log(output);
  if (!ok) failed += 1;
}

for (const { name, command, args } of tools) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  report(name, result.status === 0, `${result.stdout}${result.stderr}`);
}
const described = spawnSync(process.execPath, ['server/openapi-main.ts'], { cwd: root, encoding: 'utf8' });
const faults = described.status === 0 ? await lintApi(described.stdout) : [described.stderr];
report('API-regels (Spectral)', faults.length === 0, faults.join('\n'));
const broken = brokenImports(root);
report('richting van imports', broken.length === 0, broken.join('\n'));

console.log(
  failed === 0
    ? 'Alles klopt. Nu: npm test.'
    : 'Verbeter wat hierboven staat. `node_modules/.bin/oxfmt` zet de opmaak goed.',
);
process.exitCode = failed === 0 ? 0 : 1;
