import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContents } from './contents.ts';
import { type TestWarehouse, testWarehouse } from './load-for-test.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
const q4 = bans('Z1;01-11-2025', 'Z2;02-11-2025', 'Z3;03-11-2025');
const q3 = bans('Z4;01-08-2025', 'Z5;02-08-2025');
const corrected = bans('Z1;01-11-2025', 'Z2;05-11-2025', 'Z3;03-11-2025');

const live = (w: TestWarehouse): string =>
  join(w.warehouse.generations, readFileSync(w.warehouse.current, 'utf8').trim());
const after = async (w: TestWarehouse, ...files: string[]) => {
  for (const [index, content] of files.entries()) {
    w.write({ [content === q3 ? 'q3.csv' : content === q4 ? 'q4.csv' : `other-${index}.csv`]: content });
    await w.load();
  }
  return readContents(live(w));
};
const hashes = (contents: readonly { mart: string; hash: string }[]) =>
  Object.fromEntries(contents.map(({ mart, hash }) => [mart, hash]));

describe('the contents of the marts', () => {
  it('are the same when the same files come in another order and at another time', async () => {
    using one = testWarehouse();
    using two = testWarehouse();
    const [first, second] = [await after(one, q3, q4), await after(two, q4, q3)];
    expect(first).toEqual(second);
    expect(first.find(({ mart }) => mart === 'huisverbod')).toMatchObject({ rows: 5 });
    expect(await one.query('select distinct loaded_at from delivery order by 1')).not.toEqual(
      await two.query('select distinct loaded_at from delivery order by 1'),
    );
  });

  it('are the same once a correction is put right again, and differ between', async () => {
    using w = testWarehouse();
    const before = hashes(await after(w, q3, q4));
    const between = hashes(await after(w, corrected));
    expect(between['huisverbod']).not.toBe(before['huisverbod']);
    expect(between['traject']).toBe(before['traject']);
    expect(hashes(await after(w, q4))).toEqual(before);
  });

  it('are the same once an added delivery is withdrawn', async () => {
    using w = testWarehouse();
    const before = await after(w, q4);
    await after(w, q3);
    const [[id] = []] = await w.query("select delivery from delivery where file_name = 'q3.csv'");
    await withdraw([String(id)], w.warehouse, sources, {});
    expect(await readContents(live(w))).toEqual(before);
  });
});

const contacts = `Contactnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum contact;Kanaal;Domein;Uitkomst;Doorgegeven;Toelichting
C1;999900006;;;V;Emmeloord;02-01-2024;balie;Wmo;eigen netwerk;J;`;
const referral = (number: string, contact: string) =>
  `${number};${contact};999900006;;;V;Emmeloord;03-01-2024;overig;;`;
const referrals = `Verwijzingnummer;Contactnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum verwijzing;Bestemming;Wet;Voorziening`;

it('a row that names a row of another kind that is not there is told of, and counts', async () => {
  using w = testWarehouse();
  w.write({ 'c.csv': contacts, 'v.csv': [referrals, referral('V1', 'C1'), referral('V2', 'C9')].join('\n') });
  const { published } = await w.load();
  expect(published?.notes).toEqual([
    expect.stringMatching(/^Verwijzingen door het loket.*: 1 rij noemt een Contactnummer/),
  ]);
  expect(await w.query('select count(*)::integer from verwijzing')).toEqual([[2]]);
});
