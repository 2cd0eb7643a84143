import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../command-for-test.ts';
import { isErrno } from '../pseudonym-key.ts';
import { testWarehouse, type TestWarehouse } from '../load-for-test.ts';
import { filesWithNumbers } from '../numbers-for-test.ts';

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
/** Of nobody, and it passes the elfproef. */
const bsn = '999900006';
const extract = (mark: string, rows: number, day = '02-01-2024'): string =>
  `${head}\n${Array.from({ length: rows }, (_, index) => `${mark}${index};Wmo;;${day};;`).join('\n')}\n`;

const inboxOf = (w: TestWarehouse): string => {
  const folder = join(w.folder, 'inbox');
  mkdirSync(folder, { recursive: true });
  return folder;
};

const argumentsOf = (w: TestWarehouse, ...more: string[]): string[] => [
  'watch',
  inboxOf(w),
  '--warehouse',
  w.warehouse.root,
  '--settle',
  '0.2',
  ...(more.includes('--usual') ? [] : ['--keep', '14']),
  ...more.filter((one) => one !== '--usual'),
];

const start = (w: TestWarehouse, ...more: string[]) => startCommand(argumentsOf(w, ...more), { TMPDIR: w.folder });

/** In milliseconds; shorter than a test may take, so that a command that never gets there ends with its test. */
const longestWait = 45_000;

/** Waits while the command runs. */
const until = async (command: ChildProcess, reached: () => boolean): Promise<void> => {
  const end = performance.now() + longestWait;
  while (!reached()) {
    expect(command.exitCode).toBeNull();
    if (performance.now() > end) {
      command.kill('SIGKILL');
      throw new Error('the command does not come that far');
    }
    await setTimeout(5);
  }
};

const end = async (command: ChildProcess): Promise<void> => {
  const exit = once(command, 'exit');
  command.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
};

const namesIn = (folder: string): string[] => readdirSync(folder).toSorted();

describe('the inbox', () => {
  it('takes what arrives, puts it away with its report, and ends cleanly', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    writeFileSync(join(inbox, 'levering.json'), JSON.stringify({ default: { source: 'Juridische zaken' } }));
    writeFileSync(join(inbox, 'a.csv'), `${extract('A', 60)}${bsn};Wmo;;02-01-2024;;\n`);
    writeFileSync(join(inbox, 'later.csv.part'), 'half');
    const command = start(w);
    await until(command, () => existsSync(join(inbox, 'done', 'a.csv')));
    writeFileSync(join(inbox, 'b.csv'), `${head}\n`);
    writeFileSync(join(inbox, 'notes.txt'), `bel ${bsn}`);
    await until(command, () => ['b.csv', 'notes.txt'].every((name) => existsSync(join(inbox, 'refused', name))));
    renameSync(join(inbox, 'later.csv.part'), join(inbox, 'a.csv'));
    writeFileSync(join(inbox, 'a.csv'), extract('C', 50, '03-01-2024'));
    await until(command, () => existsSync(join(inbox, 'done', 'a (2).csv')));
    expect(JSON.parse(readFileSync(join(inbox, 'refused', 'b.csv.verslag.json'), 'utf8'))).toMatchObject({
      verdict: 'refused',
      reason: { type: 'geen-regels' },
    });
    // Mended, with the rows of a.csv.
    writeFileSync(join(inbox, 'b.csv'), extract('A', 60));
    await until(
      command,
      () => existsSync(join(inbox, 'done', 'b.csv')) && namesIn(join(inbox, 'refused')).length === 4,
    );
    await end(command);

    expect(namesIn(join(inbox, 'refused'))).toEqual([
      'notes.txt',
      'notes.txt.verslag.html',
      'notes.txt.verslag.json',
      'notes.txt.verslag.txt',
    ]);
    for (const ending of ['txt', 'html', 'json'])
      expect(readFileSync(join(inbox, 'done', `b.csv.verslag.${ending}`), 'utf8')).toContain('b.csv vervangt a.csv');
    expect(namesIn(join(inbox, 'done'))).toEqual([
      'a (2).csv',
      'a (2).csv.verslag.html',
      'a (2).csv.verslag.json',
      'a (2).csv.verslag.txt',
      'a.csv',
      'a.csv.afgekeurd.csv',
      'a.csv.verslag.html',
      'a.csv.verslag.json',
      'a.csv.verslag.txt',
      'b.csv',
      'b.csv.verslag.html',
      'b.csv.verslag.json',
      'b.csv.verslag.txt',
    ]);
    // Where the file stood while it was read is of no use to whoever reads this.
    expect(readFileSync(join(inbox, 'done', 'a.csv.verslag.txt'), 'utf8')).toMatch(/^✓ a\.csv: /);
    expect(namesIn(inbox)).toEqual(['done', 'levering.json', 'processing', 'refused']);
    expect(namesIn(join(inbox, 'processing'))).toEqual([]);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['110']]);
    expect(await w.query('select distinct source from delivery')).toEqual([['Juridische zaken']]);
    expect(namesIn(w.folder).filter((name) => name.startsWith('sociaal-domein-'))).toEqual([]);
    // Only the extracts themselves hold a BSN, until the days that they are kept are over.
    const { found } = await filesWithNumbers(w.folder, new Set([bsn]));
    expect(found.toSorted()).toEqual([join(inbox, 'done', 'a.csv'), join(inbox, 'refused', 'notes.txt')]);
  });

  it('waits for a file that still grows', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    const command = start(w, '--settle', '1');
    const lines = extract('A', 10).split('\n');
    for (const count of [3, 6, 9, lines.length]) {
      writeFileSync(join(inbox, 'a.csv'), lines.slice(0, count).join('\n'));
      await setTimeout(400);
    }
    await until(command, () => existsSync(join(inbox, 'done', 'a.csv')));
    await end(command);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['10']]);
  });

  it('takes a file again that was under way when the watch was killed or stopped', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    const processing = join(inbox, 'processing');
    const isReading = (): boolean => {
      try {
        return readdirSync(w.folder, { recursive: true }).some((name) => /^sociaal-domein-.*file-/.test(String(name)));
      } catch (error) {
        // A folder that is removed while it is looked at: somebody is still at it.
        if (isErrno(error, 'ENOENT')) return true;
        throw error;
      }
    };
    const content = extract('A', 60_000);
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      writeFileSync(join(inbox, 'a.csv'), content);
      const command = start(w);
      const exit = once(command, 'exit');
      await until(command, isReading);
      command.kill(signal);
      expect(await exit).toEqual(signal === 'SIGINT' ? [0, null] : [null, 'SIGKILL']);
      expect(namesIn(processing)).toEqual(['a.csv']);
      expect(existsSync(w.warehouse.current)).toBe(false);
      while (isReading()) await setTimeout(20);
    }
    const command = start(w);
    await until(command, () => existsSync(join(inbox, 'done', 'a.csv')));
    await end(command);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['60000']]);
    expect(namesIn(processing)).toEqual([]);
  });

  it('leaves a file in processing and tries again while the machine stands in the way', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    mkdirSync(w.warehouse.root, { recursive: true });
    writeFileSync(w.warehouse.lock, '1');
    writeFileSync(join(inbox, 'a.csv'), extract('A', 3));
    const command = start(w);
    let told = '';
    command.stdout.on('data', (data) => (told += String(data)));
    await until(command, () => told.includes('blijft staan'));
    expect(told).toContain('Er loopt al een laadactie');
    expect(namesIn(join(inbox, 'processing'))).toEqual(['a.csv']);
    await end(command);
  });

  it('leaves a file in processing while others may read the key, which is no fault of the file', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    mkdirSync(w.warehouse.root, { recursive: true });
    writeFileSync(w.warehouse.keyFile, `${'ab'.repeat(32)}\n`, { mode: 0o644 });
    writeFileSync(join(inbox, 'a.csv'), extract('A', 3));
    const command = start(w);
    let told = '';
    command.stdout.on('data', (data) => (told += String(data)));
    await until(command, () => told.includes('blijft staan'));
    expect(told).toContain('Maak hem alleen van u: chmod 600');
    expect(namesIn(join(inbox, 'processing'))).toEqual(['a.csv']);
    expect(namesIn(join(inbox, 'refused'))).toEqual([]);
    await end(command);
  });

  it('tells once of a file that it may not move, waits, and takes it when the rights are mended', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    const processing = join(inbox, 'processing');
    for (const name of ['processing', 'done', 'refused']) mkdirSync(join(inbox, name));
    chmodSync(processing, 0o555);
    writeFileSync(join(inbox, 'a.csv'), extract('A', 3));
    // Root may move anything, so this command goes on as nobody.
    const asRoot = process.getuid?.() === 0;
    if (asRoot) {
      chmodSync(w.folder, 0o755);
      for (const path of [w.folder, inbox, processing]) chownSync(path, 65_534, 65_534);
    }
    const command = startCommand(argumentsOf(w), { TMPDIR: w.folder }, asRoot ? 'process.seteuid(65534);' : '');
    let told = '';
    command.stdout.on('data', (data) => (told += String(data)));
    await until(command, () => told.includes('a.csv: blijft staan, want het mag niet naar processing'));
    await setTimeout(500);
    expect(told.match(/a\.csv/g)).toHaveLength(1);
    chmodSync(processing, 0o755);
    await until(command, () => !existsSync(join(inbox, 'a.csv')));
    await end(command);
  });

  it('lets one command at a time watch a folder', async () => {
    using w = testWarehouse();
    const command = start(w);
    await until(command, () => existsSync(join(inboxOf(w), '.lock')));
    const second = start(w);
    let told = '';
    for (const stream of [second.stdout, second.stderr]) stream.on('data', (data) => (told += String(data)));
    expect(await once(second, 'close')).toEqual([1, null]);
    expect(told).toMatch(/^De opdracht is niet gelukt\. Er wordt al op deze map gelet \(proces \d+\)\./);
    await end(command);
  });

  it('removes an extract that was taken at once and one that was refused after a day, and leaves the reports', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    writeFileSync(join(inbox, 'a.csv'), extract('A', 3));
    writeFileSync(join(inbox, 'b.csv'), extract('B', 3, '31-02-2024'));
    for (const name of ['a.csv', 'b.csv']) utimesSync(join(inbox, name), 0, 0);
    const command = start(w, '--usual');
    let told = '';
    command.stdout.on('data', (data) => (told += String(data)));
    const reports = [join(inbox, 'done', 'a.csv.verslag.txt'), join(inbox, 'refused', 'b.csv.verslag.txt')];
    await until(command, () => reports.every((report) => existsSync(report)));
    await until(
      command,
      () => !existsSync(join(inbox, 'done', 'a.csv')) && namesIn(join(inbox, 'processing')).length === 0,
    );
    await end(command);
    expect(namesIn(join(inbox, 'done'))).toEqual(['a.csv.verslag.html', 'a.csv.verslag.json', 'a.csv.verslag.txt']);
    expect(namesIn(join(inbox, 'refused'))).toContain('b.csv');
    expect(told).toContain('done/a.csv: het bestand wordt nu gewist, het verslag blijft.');
    expect(told).toContain('refused/b.csv: het bestand wordt na 1 dag gewist, het verslag blijft.');
  });

  it('removes a refused extract at once where that is asked, by a restart too', async () => {
    using w = testWarehouse();
    const inbox = inboxOf(w);
    mkdirSync(join(inbox, 'refused'));
    writeFileSync(join(inbox, 'refused', 'b.csv'), extract('B', 3, '31-02-2024'));
    const command = start(w, '--usual', '--keep-refused', '0');
    await until(command, () => !existsSync(join(inbox, 'refused', 'b.csv')));
    await end(command);
  });
});
