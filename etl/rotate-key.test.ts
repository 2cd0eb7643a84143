import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliveryFolder, deliveryIds, readDelivery } from './delivery.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { keysIn, pseudonymKey } from './pseudonym-key.ts';
import { withReadingDatabase } from './reading-database.ts';
import { rekeyDelivery } from './rekey-delivery.ts';
import { rotateKey } from './rotate-key.ts';
import { sources } from './sources/registry.ts';

const head =
  'Signaalnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum ontvangst;Signaalpartner;Datum contactpoging;Resultaat';
const [anna, bram] = ['999900006', '999900018'];
const signal = (number: string, bsn: string, day: string) =>
  `${number};${bsn};A;01-01-1980;V;Emmeloord;${day};energie;;`;
const first = [head, signal('S1', anna, '02-01-2025'), signal('S2', bram, '03-02-2025')].join('\n');
const later = [head, signal('S3', anna, '04-04-2025')].join('\n');

const persons = async (w: TestWarehouse) =>
  (await w.query('select persoon from vroegsignaal order by signaal_id')).map(([person]) => String(person));

/** Worked out by hand from the file: each key of 32 bytes in turn, over the nine digits and then over what came of it. */
const expected = (w: TestWarehouse, bsn: string): string =>
  readFileSync(w.warehouse.keyFile, 'utf8')
    .trim()
    .split('\n')
    .reduce((text, key) => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex').slice(0, 32), bsn);

test('every pseudonym gets another value, the figures stay, and who comes back later is known', async () => {
  using w = testWarehouse();
  w.write({ 'a.csv': first });
  await w.load();
  const before = await persons(w);
  expect(before).toEqual([expected(w, anna), expected(w, bram)]);
  const generations = readdirSync(w.warehouse.generations);

  const { deliveries, published } = await rotateKey(w.warehouse, sources, {});
  const after = await persons(w);
  expect(deliveries).toBe(1);
  expect(after).toEqual([expected(w, anna), expected(w, bram)]);
  expect(after.filter((one) => before.includes(one))).toEqual([]);
  // Nothing on the disk holds the pseudonyms of before.
  expect(readdirSync(w.warehouse.generations)).toEqual([published?.generation]);
  expect(generations).not.toContain(published?.generation);
  expect(statSync(w.warehouse.keyFile).mode & 0o777).toBe(0o600);
  expect(existsSync(`${w.warehouse.keyFile}.next`)).toBe(false);

  w.write({ 'b.csv': later });
  await w.load();
  const [one, two, again] = await persons(w);
  expect([one, two, again]).toEqual([...after, after[0]]);

  await rotateKey(w.warehouse, sources, {});
  expect(await persons(w)).toEqual([expected(w, anna), expected(w, bram), expected(w, anna)]);
  expect(keysIn((await pseudonymKey(w.warehouse.keyFile)).key)).toHaveLength(3);
});

test('a BSN that became a code in the number of a case, or part of a key, gets another value too', async () => {
  using w = testWarehouse();
  const application = (identificatie: string) => ({
    identificatie,
    bsn: anna,
    regeling: { identificatie: 'WMO' },
    datumAanvraag: '2024-01-09',
  });
  w.write({
    'z.json': JSON.stringify({ _embedded: { aanvraag: [application(`${bram}-1`), application('300545448')] } }),
    'jeugd.csv': `BSN;Geboortedatum;Geslacht;Postcode;Verwijzer;Hulpvorm;Crisis;Datum aanvang;Datum einde;Reden beëindiging\n${anna};20101231;M;8300;02;02;02;20250301;;\n`,
  });
  await w.load();
  const kept = async (): Promise<unknown[]> => {
    const files = (await deliveryIds(w.warehouse)).map((id) => join(deliveryFolder(w.warehouse, id), 'rows.parquet'));
    return withReadingDatabase(async ({ connection }) => {
      const all = await Promise.all(files.map((file) => connection.runAndReadAll(`select * from '${file}'`)));
      return all.flatMap((one) => one.getRows().flat());
    });
  };
  expect(await kept()).toContain(`code-${expected(w, `${bram}-1`)}`);
  expect(await kept()).toContain(`${expected(w, anna)} jeugdhulp 02 2025-03-01`);
  await rotateKey(w.warehouse, sources, {});
  expect(await kept()).toContain(`code-${expected(w, `${bram}-1`)}`);
  expect(await kept()).toContain(`${expected(w, anna)} jeugdhulp 02 2025-03-01`);
  expect(await kept()).toContain('300545448');
});

test('a rotation that was killed halfway is finished by the next, and no load comes between', async () => {
  using w = testWarehouse();
  w.write({ 'a.csv': first, 'b.csv': later });
  await w.load();
  const old = await pseudonymKey(w.warehouse.keyFile);
  // What a kill after the first of two deliveries leaves.
  const added = 'ab'.repeat(32);
  const next = `${w.warehouse.keyFile}.next`;
  writeFileSync(next, `${old.key.toString('hex')}\n${added}\n`, { mode: 0o600 });
  const { id } = await pseudonymKey(next);
  const [done = '', left = ''] = await deliveryIds(w.warehouse);
  await rekeyDelivery(w.warehouse, done, Buffer.from(added, 'hex'), id);
  w.write({ 'c.csv': [head, signal('S9', bram, '05-05-2025')].join('\n') });
  await expect(w.load()).rejects.toThrow('sleutel');

  await rotateKey(w.warehouse, sources, {});
  expect((await readDelivery(w.warehouse, left)).keyId).toBe(id);
  await w.load();
  expect(await persons(w)).toEqual([anna, bram, anna, bram].map((bsn) => expected(w, bsn)));
});

test('without a key there is nothing to renew, and a next key of another key is refused', async () => {
  using w = testWarehouse();
  await expect(rotateKey(w.warehouse, sources, {})).rejects.toThrow('Er is geen sleutel');
  w.write({ 'a.csv': first });
  await w.load();
  writeFileSync(`${w.warehouse.keyFile}.next`, `${'cd'.repeat(64)}\n`, { mode: 0o600 });
  await expect(rotateKey(w.warehouse, sources, {})).rejects.toThrow('hoort niet bij de sleutel');
});
