// npm run sbom: writes what the product is made of as CycloneDX 1.6, from the lockfile (dist/sbom.cdx.json, or the file that is named).
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { install, PNPM, root, run } from './pinned.mjs';

const file = resolve(process.argv[2] ?? join(root, 'dist', 'sbom.cdx.json'));

await install({ all: false });
mkdirSync(dirname(file), { recursive: true });
const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application', '--prod'];
const code = await run('npx', ['--yes', '--loglevel=error', PNPM, 'sbom', ...format, '--out', file], { quiet: true });
if (code === 0) console.log(`De lijst van onderdelen staat in ${file}.`);
process.exitCode = code;
