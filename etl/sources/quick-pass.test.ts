import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { deliveryRows } from '../delivery-rows.ts';
import { deliveryFolder } from '../delivery.ts';
import { keepDelivery } from '../keep-delivery.ts';
import { pseudonymisers } from '../pseudonyms.ts';
import { readExtract } from '../read-extract.ts';
import { withReadingDatabase } from '../reading-database.ts';
import { recognise } from '../recognise.ts';
import { warehouseAt } from '../warehouse.ts';
import { participatie } from './participatie/contract.ts';
import { csvSource } from './csv-source.ts';

const head =
  'Uitkeringnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Soort;Ingangsdatum;Einddatum;Reden beëindiging;Maandbedrag';

type Read = { rows: unknown[][]; rejects: unknown[][]; quick: boolean };

/** Reads a text as a delivery, with or without the quick pass. */
const read = async (text: string, fromBytes: number, mostDoubtful = 1000): Promise<Read> => {
  const folder = mkdtempSync(join(tmpdir(), 'quick-'));
  const instance = await DuckDBInstance.create(':memory:');
  const asking = await instance.connect();
  try {
    const file = join(folder, 'uitkeringen.csv');
    writeFileSync(file, text);
    const source = { ...csvSource(participatie), maxRejectShare: 0.9 };
    const recognised = await recognise(file, [source]);
    const warehouse = warehouseAt(join(folder, 'warehouse'));
    return await withReadingDatabase(async (database) => {
      const { connection, scratch } = database;
      const keys = pseudonymisers(connection, Buffer.alloc(32, 7));
      const workspace = { connection, scratch, gemeente: 'GM0171', quickLimits: { fromBytes, mostDoubtful }, ...keys };
      const extract = await readExtract(file, recognised, source, workspace);
      const kept = {
        fileName: 'uitkeringen.csv',
        gemeente: 'GM0171',
        keyId: 'test',
        levering: {},
        loadedAt: '2025-01-01T00:00:00Z',
      };
      const delivery = await keepDelivery(warehouse, database, extract, kept);
      const at = deliveryFolder(warehouse, delivery.id);
      const rows = await asking.runAndReadAll(
        `select * from (${deliveryRows(at, source.columns)}) order by row_number`,
      );
      const rejects = await asking.runAndReadAll(
        `select * from read_parquet('${join(at, 'rejects.parquet')}') order by row_number, column_name, rule`,
      );
      expect(delivery.rowsAccepted).toBe(rows.currentRowCount);
      return { rows: rows.getRowsJson(), rejects: rejects.getRowsJson(), quick: extract.reading.quick !== undefined };
    });
  } finally {
    asking.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
};

const sound = (number: number, change: Record<number, string> = {}): string =>
  [
    `U${1000 + number}`,
    number % 2 === 0 ? '999900006' : '999900018',
    'Jansen',
    '03-04-1950',
    'V',
    'Ens',
    'algemene bijstand',
    '01-02-2024',
    '',
    '',
    '1.120,50',
  ]
    .map((cell, index) => change[index] ?? cell)
    .join(';');

/** A row number in the file for each row that is not as usual; row 2 is the first. */
const unusual: Record<string, Record<number, string>> = {
  'a date of another style': { 7: '2024-02-01' },
  'space around a date': { 7: ' 01-02-2024 ' },
  'an open end': { 8: '31-12-9999' },
  'capitals in a code': { 5: 'ENS' },
  'space around a number': { 0: ' U777 ' },
  'a BSN of eight digits': { 1: '12345672' },
  'a BSN that is no number': { 1: '99990000x' },
  'a BSN with an exponent': { 1: '9999000e6' },
  'a BSN with the sign before 0 at its beginning': { 1: '/99900006' },
  'a BSN with the sign after 9 in the middle': { 1: '9999:0006' },
  'a BSN with another sign at its end': { 1: '99990000:' },
  'a BSN that begins with a zero': { 1: '012345672' },
  'a BSN that fails the elfproef': { 1: '999900007' },
  'no BSN': { 1: '' },
  'a date that does not exist': { 7: '31-02-2024' },
  'a day of birth that is unknown': { 3: '00-04-1950' },
  'a code that nobody knows': { 6: 'onbekend' },
  'a name for a number': { 0: 'Jansen' },
  'a BSN for a number': { 0: '999900006' },
  'a number in quotes': { 0: '"U778"' },
  'an end before the beginning': { 8: '01-01-2024' },
};

const messy = [
  head,
  ...Array.from({ length: 400 }, (_, index) => sound(index)),
  ...Object.values(unusual).map((change, index) => sound(500 + index, change)),
  sound(7),
  sound(600, { 7: ' 03-03-2024' }),
  sound(600),
].join('\n');

describe('a file that is read at a glance', () => {
  it('gives the same rows, row numbers and rejects as one that is read closely', async () => {
    const quickly = await read(messy, 0);
    const closely = await read(messy, Infinity);
    expect([quickly.quick, closely.quick]).toEqual([true, false]);
    expect(quickly.rows).toEqual(closely.rows);
    expect(quickly.rejects).toEqual(closely.rejects);
  });

  it('leaves out the same faults as a person would, each at its row', async () => {
    const { rows, rejects } = await read(messy, 0);
    const at = Object.keys(unusual);
    const row = (name: string): string => String(402 + at.indexOf(name));
    expect(rejects.map((reject) => reject.slice(0, 3))).toEqual([
      [row('a BSN that is no number'), 'BSN', 'bsn'],
      [row('a BSN with an exponent'), 'BSN', 'bsn'],
      [row('a BSN with the sign before 0 at its beginning'), 'BSN', 'bsn'],
      [row('a BSN with the sign after 9 in the middle'), 'BSN', 'bsn'],
      [row('a BSN with another sign at its end'), 'BSN', 'bsn'],
      [row('a BSN that fails the elfproef'), 'BSN', 'elfproef'],
      [row('no BSN'), 'BSN', 'verplicht'],
      [row('a date that does not exist'), 'Ingangsdatum', 'datum'],
      [row('a code that nobody knows'), 'Soort', 'code'],
      [row('a name for a number'), 'Uitkeringnummer', 'geen-nummer'],
      [row('a BSN for a number'), 'Uitkeringnummer', 'bsn-in-tekst'],
      [row('an end before the beginning'), 'Einddatum', expect.any(String)],
      // The second U1007, and the second U1600 though the first was not written as usual.
      ['423', 'Uitkeringnummer', 'dubbel'],
      ['425', 'Uitkeringnummer', 'dubbel'],
    ]);
    expect(rows).toHaveLength(400 + at.length + 3 - 14);
  });

  it('keeps no BSN or name in any of its files', async () => {
    const { rows } = await read(messy, 0);
    for (const secret of ['999900006', 'Jansen', '12345672']) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('counts blank lines as rows, as a person does', async () => {
    const lines = [head, sound(1), '', sound(2, { 7: ' 01-03-2024' }), sound(3), '', '', sound(1), sound(4), ''];
    const { quick, rows, rejects } = await read(lines.join('\n'), 0);
    expect(quick).toBe(true);
    expect(rows.map(([row]) => row)).toEqual(['2', '4', '5', '9']);
    expect(rejects.map((reject) => reject.slice(0, 3))).toEqual([['8', 'Uitkeringnummer', 'dubbel']]);
  });

  it('is read closely when there are blank lines and misfits, of which DuckDB then tells another line per column', async () => {
    const both = { 6: 'onbekend', 7: '31-02-2024' };
    const lines = [head, sound(1, both), '', sound(2), sound(3, { 6: 'onbekend' }), '', sound(4), '', ''];
    const { quick, rows, rejects } = await read(lines.join('\n'), 0);
    expect(quick).toBe(false);
    expect(rows.map(([row]) => row)).toEqual(['4', '7']);
    expect(rejects.map((reject) => reject.slice(0, 3))).toEqual([
      ['2', 'Ingangsdatum', 'datum'],
      ['2', 'Soort', 'code'],
      ['5', 'Soort', 'code'],
    ]);
  });

  it('counts a line with only a line end of another kind, which DuckDB passes over below the header', async () => {
    const above = `${head}\n\r${sound(1)}\n`;
    for (const fromBytes of [0, Infinity]) {
      expect((await read(`${above}${sound(2)}\n`, fromBytes)).rows.map(([row]) => row)).toEqual(['3', '4']);
      const faulty = await read(`${above}${sound(2, { 6: 'onbekend' })}\n${sound(3)}\n`, fromBytes);
      expect(faulty.rows.map(([row]) => row)).toEqual(['3', '5']);
      expect(faulty.rejects.map((reject) => reject.slice(0, 3))).toEqual([['4', 'Soort', 'code']]);
    }
  });

  it('tells a faulty row at its own row when only blank lines come behind it', async () => {
    const lines = [head, sound(1), sound(2, { 6: 'onbekend', 7: '31-02-2024' }), '', '', ''];
    const { quick, rejects } = await read(lines.join('\n'), 0);
    expect(quick).toBe(true);
    expect(rejects.map((reject) => reject.slice(0, 3))).toEqual([
      ['3', 'Ingangsdatum', 'datum'],
      ['3', 'Soort', 'code'],
    ]);
  });

  it('is read closely when a text goes over lines, after which a line is no row', async () => {
    const lines = [head, sound(1, { 2: '"Jansen\nEns"' }), sound(2, { 7: '31-02-2024' }), sound(3)];
    const { quick, rows, rejects } = await read(lines.join('\n'), 0);
    expect(quick).toBe(false);
    expect(rows.map(([row]) => row)).toEqual(['2', '4']);
    expect(rejects.map((reject) => reject.slice(0, 3))).toEqual([['3', 'Ingangsdatum', 'datum']]);
  });

  it('is read closely when many rows are written in their own way, by their type or by their signs', async () => {
    for (const own of [{ 5: 'ENS' }, { 0: ' U1 ' }]) {
      const lines = Array.from({ length: 40 }, (_, index) =>
        sound(index, index % 2 === 0 ? { ...own, 0: ` U${index} ` } : {}),
      );
      const { quick, rows } = await read([head, ...lines].join('\n'), 0, 10);
      expect(quick).toBe(false);
      expect(rows).toHaveLength(40);
    }
  });

  it('refuses a row with a field too many, as the closer look does', async () => {
    const lines = [head, sound(1), `${sound(2)};extra`, sound(3)];
    await expect(read(lines.join('\n'), 0)).rejects.toMatchObject({ rule: 'aantal-velden', place: { line: 3 } });
  });

  it('takes the style of dates of the file', async () => {
    const iso = Array.from({ length: 40 }, (_, index) => sound(index, { 3: '1950-04-03', 7: '2024-02-01' }));
    const { quick, rows } = await read([head, ...iso].join('\n'), 0);
    expect(quick).toBe(true);
    expect(JSON.stringify(rows[0])).toContain('2024-02-01');
  });
});
