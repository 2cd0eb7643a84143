import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('the list of parts is CycloneDX, and names what runs with version, licence and hash, and not what only tests', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const file = join(folder, 'sbom.cdx.json');
  const made = spawnSync(process.execPath, ['scripts/sbom.mjs', file], { cwd: root, encoding: 'utf8' });
  expect([made.status, made.stdout]).toEqual([0, `De lijst van onderdelen staat in ${file}.\n`]);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });

  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
  const { components, metadata }: Bom = JSON.parse(text);
  expect(metadata.component).toMatchObject({ name: 'dashboard-sociaal-domein', type: 'application' });
  const lockfile = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  for (const name of ['fastify', 'kysely', 'react', 'csv-parse']) {
    const version = new RegExp(`^  ${name}: (\\S+)$`, 'm').exec(lockfile)?.[1];
    const part = components.find((one) => one.name === name);
    expect(part).toMatchObject({ version, purl: `pkg:npm/${name}@${version}` });
    expect(part?.licenses).toHaveLength(1);
    expect(JSON.stringify(part)).toContain('"SHA-512"');
  }
  expect(components.map(({ name }) => name)).not.toContain('vitest');
});

type Bom = {
  metadata: { component: unknown };
  components: readonly { name: string; version: string; purl: string; licenses?: readonly unknown[] }[];
};
