import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContents } from './contents.ts';
import { type TestWarehouse, testWarehouse } from './load-for-test.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');

/** Two parts of one quarter that end on the same day; only Z3 stands in both, on another day in each. */
const one = bans('Z1;01-11-2025', 'Z2;02-11-2025', 'Z3;03-11-2025', 'Z4;30-11-2025');
const two = bans('Z3;13-11-2025', 'Z5;05-11-2025', 'Z6;30-11-2025');
/** A quarter of its own. */
const before = bans('Y1;01-08-2025');
/** The quarter of `one` again, with Z2 put right. */
const corrected = bans('Z1;01-11-2025', 'Z2;09-11-2025', 'Z3;03-11-2025', 'Z4;30-11-2025');

/** A warehouse under one key for all, because the id of the key is part of what a generation is made from. */
const withSameKey = (): TestWarehouse => {
  const w = testWarehouse();
  mkdirSync(dirname(w.warehouse.keyFile), { recursive: true });
  writeFileSync(w.warehouse.keyFile, '07'.repeat(32), { mode: 0o600 });
  return w;
};

const loadOne = async (w: TestWarehouse, content: string, options: { correction?: boolean } = {}) => {
  w.write({ 'huisverboden.csv': content });
  const { published } = await w.load(options);
  const generation = published?.generation ?? '';
  return { generation, contents: await readContents(join(w.warehouse.generations, generation)) };
};
const loadAll = async (w: TestWarehouse, ...contents: string[]) => {
  const all = [];
  for (const content of contents) all.push(await loadOne(w, content));
  return all.at(-1);
};
/** Files that come beside each other. */
const beside = { correction: false };
const loadBeside = async (w: TestWarehouse, first: string, second: string) => {
  await loadOne(w, first, beside);
  return loadOne(w, second, beside);
};
const dayOf = async (w: TestWarehouse, id: string) =>
  (await w.query(`select opgelegd::text from huisverbod where huisverbod_id = '${id}'`)).map(([day]) => day);
const withdrawBy = async (w: TestWarehouse, id: string) => {
  const [[delivery] = []] = await w.query(`select delivery from huisverbod where huisverbod_id = '${id}'`);
  await withdraw([String(delivery)], w.warehouse, sources, {});
};

describe('the order in which files are loaded', { timeout: 60_000 }, () => {
  it('changes neither the contents of any mart nor the id of the generation where no key stands in two files of a period', async () => {
    using a = withSameKey();
    using b = withSameKey();
    expect(await loadAll(a, before, one)).toEqual(await loadAll(b, one, before));
  });

  it('decides which of two files of one period wins a key, and then the generations have other ids and other contents', async () => {
    using a = withSameKey();
    using b = withSameKey();
    const [first, second] = [await loadBeside(a, one, two), await loadBeside(b, two, one)];
    expect([await dayOf(a, 'Z3'), await dayOf(b, 'Z3')]).toEqual([['2025-11-13'], ['2025-11-03']]);
    expect(await a.query('select count(*)::integer from huisverbod')).toEqual([[6]]);
    expect(await b.query('select count(*)::integer from huisverbod')).toEqual([[6]]);
    expect(first.generation).not.toBe(second.generation);
    expect(first.contents).not.toEqual(second.contents);
  });

  it('gives the generation of the other order once the first file is withdrawn and loaded again', async () => {
    using a = withSameKey();
    using b = withSameKey();
    const first = await loadBeside(a, one, two);
    await withdrawBy(a, 'Z1');
    const again = await loadOne(a, one, beside);
    expect(again.generation).not.toBe(first.generation);
    expect(again).toEqual(await loadBeside(b, two, one));
  });

  it('decides which of a file and its correction counts: the one that came last', async () => {
    using a = withSameKey();
    using b = withSameKey();
    const [after, undone] = [await loadAll(a, one, corrected), await loadAll(b, corrected, one)];
    expect([await dayOf(a, 'Z2'), await dayOf(b, 'Z2')]).toEqual([['2025-11-09'], ['2025-11-02']]);
    expect(after?.generation).not.toBe(undone?.generation);
  });

  it('leaves no trace of a correction that is withdrawn: the contents are those of a warehouse that never had it', async () => {
    using a = withSameKey();
    using never = withSameKey();
    await loadAll(a, one, corrected);
    await withdrawBy(a, 'Z2');
    expect(await dayOf(a, 'Z2')).toEqual(['2025-11-02']);
    const without = await loadOne(never, one);
    expect(await readContents(join(a.warehouse.generations, without.generation))).toEqual(without.contents);
  });
});
