import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJournal } from './database/open-journal.ts';
import { writeVersion } from './versions/write-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'journaal-'));
const file = join(folder, 'elders.sqlite');

beforeAll(async () => {
  const journal = await openJournal(file);
  const actor = { name: 'anna@gemeente.example', role: 'beleid', origin: '127.0.0.1' };
  const body = { about: 'goal' as const, subject: '1.1', moment: null, text: 'Waarom?' };
  await writeVersion(journal, actor, { kind: 'question', id: 'v1', body, basedOn: null });
  await journal.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ['server/journal/main.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'] ?? '', WAREHOUSE: join(folder, 'magazijn'), ...environment },
  });

test('it is the journal of the server, also where a file says where that stands', () => {
  const named = join(folder, 'geheim');
  writeFileSync(named, `${file}\n`);
  const { status, stdout } = command(['verify'], { JOURNAL_URL_FILE: named });
  expect([status, stdout]).toEqual([0, expect.stringContaining('1 versies, 0 documenten, 1 regels audit.')]);
});

test('a new journal is for its owner alone', () => expect(statSync(file).mode & 0o777).toBe(0o600));

test('where no journal stands no backup of it is made, nor a journal', () => {
  const to = join(folder, 'backup.jsonl');
  const { status, stderr } = command(['backup', to], {});
  expect([status, stderr]).toEqual([1, expect.stringContaining('Er is geen journaal')]);
  expect([existsSync(to), readdirSync(folder).filter((name) => name.startsWith('journal'))]).toEqual([false, []]);
});
