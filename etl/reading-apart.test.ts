import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliveryIds } from './delivery.ts';
import { startCommand } from './command-for-test.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { readingApart } from './reading-apart.ts';
import { readingLimits } from './reading-limits.ts';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
/** In Windows-1252, so that a copy is made while reading. */
const extract = (mark: string, rows: number): Buffer =>
  Buffer.from(
    `${head}\n${Array.from({ length: rows }, (_, index) => `${mark}é${index};Wmo;;02-01-2024;;`).join('\n')}\n`,
    'latin1',
  );
/** A text that is larger than the heap it is read into. */
const hugeJson = (): string => `{"_embedded": {"aanvraag": ["${'x'.repeat(70_000_000)}"]}}`;

/** A folder for temporary files of this test alone, here and in the process that reads. */
const temporaryOf = (w: TestWarehouse): string => {
  const temporary = join(w.folder, 'tmp');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
  return temporary;
};
afterEach(() => void vi.unstubAllEnvs());

const unfinished = (w: TestWarehouse): string[] =>
  readdirSync(w.warehouse.deliveries).filter((name) => name.startsWith('.'));

const until = async (reached: () => boolean): Promise<void> => {
  while (!reached()) await setTimeout(2);
};

/** The process ids in the names of the scratch folders in a temporary folder. */
const readersIn = (temporary: string): number[] =>
  readdirSync(temporary, { recursive: true })
    .map((name) => /^sociaal-domein-(\d+)-.*file-/.exec(String(name))?.[1])
    .filter((pid) => pid !== undefined)
    .map(Number);

describe('a file that the reading process cannot stand', () => {
  it('is refused when it takes too much memory; the process goes on anew with the next file', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': extract('A', 3), 'bomb.json': hugeJson(), 'c.csv': extract('C', 3) });
    const { outcomes } = await w.load({ reader: readingApart({ ...readingLimits, heapMegabytes: 64 }) });
    expect(outcomes).toMatchObject([
      { status: 'accepted' },
      {
        status: 'refused',
        rule: 'te-veel-geheugen',
        problem: expect.stringContaining('Dit bestand lezen kostte te veel geheugen'),
      },
      { status: 'accepted' },
    ]);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['6']]);
  });

  it('is refused when all its memory together is too much', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': extract('A', 200_000) });
    const limits = { ...readingLimits, residentMegabytes: 20 };
    expect((await w.load({ reader: readingApart(limits) })).outcomes).toMatchObject([{ rule: 'te-veel-geheugen' }]);
  });

  it('is refused when it takes too long, and leaves neither copies nor a half delivery', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': extract('A', 3), 'b.csv': extract('B', 200_000) });
    const limits = { ...readingLimits, seconds: (bytes: number) => (bytes > 1_000_000 ? 0.2 : 60) };
    const { outcomes, published } = await w.load({ reader: readingApart(limits) });
    const facts = { bytes: Buffer.byteLength(extract('B', 200_000)) };
    expect(outcomes).toMatchObject([{ status: 'accepted' }, { status: 'refused', rule: 'te-lang', facts }]);
    expect(published?.changed).toBe(true);
    expect(unfinished(w)).toEqual([]);
  });

  it('is refused when the process dies, and the command goes on', async () => {
    using w = testWarehouse();
    const temporary = temporaryOf(w);
    w.write({ 'a.csv': extract('A', 100_000), 'b.csv': extract('B', 3) });
    const loading = w.load({ reader: readingApart() });
    await until(() => readersIn(temporary).length > 0);
    for (const pid of readersIn(temporary).filter((one) => one !== process.pid)) process.kill(pid, 'SIGKILL');
    expect((await loading).outcomes).toMatchObject([{ status: 'refused', rule: 'leesfout' }, { status: 'accepted' }]);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['3']]);
    expect([readdirSync(temporary), unfinished(w)]).toEqual([[], []]);
  });

  it('goes with its copies when the command itself is killed', async () => {
    using w = testWarehouse();
    const temporary = temporaryOf(w);
    const folder = w.write({ 'a.csv': extract('A', 100_000) });
    const command = startCommand(['check', folder]);
    await until(() => readersIn(temporary).length > 0);
    const [reader] = readersIn(temporary);
    command.kill('SIGKILL');
    await until(() => !existsSync(`/proc/${reader}`));
    expect(readdirSync(temporary)).toEqual([]);
  });
});

it('a reading process that finds its command gone at its start leaves nothing behind', async () => {
  using w = testWarehouse();
  const child = fork(join(import.meta.dirname, 'reading-child.ts'), [], { env: { ...process.env, TMPDIR: w.folder } });
  const gone = once(child, 'exit');
  child.disconnect();
  expect(await gone).toEqual([null, 'SIGKILL']);
  expect(readdirSync(w.folder).filter((name) => name.startsWith('sociaal-domein-'))).toEqual([]);
});

it('a file that changes while it is read is refused, and no delivery of it is kept', async () => {
  using w = testWarehouse();
  const temporary = temporaryOf(w);
  const folder = w.write({ 'a.csv': extract('A', 60_000) });
  const loading = w.load({ reader: readingApart() });
  await until(() => readersIn(temporary).length > 0);
  appendFileSync(join(folder, 'a.csv'), 'A9;Wmo;;02-01-2024;;\n');
  expect((await loading).outcomes).toMatchObject([
    { status: 'refused', rule: 'veranderd', problem: 'Dit bestand is veranderd terwijl het werd gelezen.' },
  ]);
  expect(await deliveryIds(w.warehouse)).toEqual([]);
});

it('two loads at once: the second says so or comes after, and both leave whole figures', async () => {
  using w = testWarehouse();
  const folder = w.write({ 'a.csv': extract('A', 2000) });
  const commands = [1, 2].map(() => startCommand(['load', folder, '--warehouse', w.warehouse.root]));
  const ends = await Promise.all(
    commands.map(async (command) => {
      const [told, [code]] = await Promise.all([text(command.stderr), once(command, 'exit')]);
      return { code, told };
    }),
  );
  expect(ends.some(({ code }) => code === 0)).toBe(true);
  for (const { code, told } of ends) if (code !== 0) expect(told).toContain('Er loopt al een laadactie');
  expect(await w.query('select count(*) from bezwaar')).toEqual([['2000']]);
  expect(readFileSync(w.warehouse.current, 'utf8').trim()).toHaveLength(12);
});
