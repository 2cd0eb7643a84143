import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliveryIds } from './delivery.ts';
import { closingLines } from './closing-lines.ts';
import { testWarehouse } from './load-for-test.ts';

const head =
  'Contactnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum contact;Kanaal;Domein;Uitkomst;Doorgegeven;Toelichting';
const contact = (number: string, day: string, bsn = '999900006', outcome = 'eigen netwerk'): string =>
  `${number};${bsn};"Jansen; Piet";03-04-1950;V;Emmeloord;${day};balie;Wmo;${outcome};J;belde over de buurvrouw`;
const contacts = (...rows: string[]): string => `${[head, ...rows].join('\r\n')}\r\n`;
/** Enough sound rows that one faulty row stays under the share that refuses a file. */
const soundRows = Array.from({ length: 30 }, (_, index) => contact(`S${index}`, '05-02-2024'));

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('loading extracts', () => {
  it('brings a Windows-1252 file to the mart with its hash, row number, pseudonym and year of birth', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': Buffer.from(contacts(contact('C\xe91', '02-01-2024')), 'latin1') });
    const { outcomes } = await w.load();
    expect(outcomes).toMatchObject([{ status: 'accepted', kind: 'loket-contacten', rowsRead: 1, rowsRejected: 0 }]);
    const rows = await w.query(
      `select contact_id, datum, geboortejaar, wijk, doorgegeven, row_number, length(persoon), c.delivery = left(d.sha256, 12),
        d.encoding, d.period_from, d.period_to
      from contact c join delivery d using (gemeente, delivery)`,
    );
    expect(rows).toEqual([
      ['Cé1', '2024-01-02', 1950, 'Emmeloord', true, '2', '32', true, 'windows-1252', '2024-01-01', '2024-01-02'],
    ]);
    expect(await w.query('select kind, period, begin, einde, volledig from dekking')).toEqual([
      ['loket-contacten', '2024Q1', '2024-01-01', '2024-03-31', false],
    ]);
  });

  it('leaves out faulty rows, lists every fault of a row and shows personal values by their shape only', async () => {
    using w = testWarehouse();
    const faulty = 'X1;123456789;Naam;31-02-1980;V;Emmeloord;30-02-2024;brief;Wmo;eigen netwerk;J;';
    w.write({ 'loket.csv': contacts(...soundRows, faulty) });
    await w.load();
    expect(
      await w.query('select row_number, column_name, rule, value_masked from reject order by column_name'),
    ).toEqual([
      ['32', 'BSN', 'elfproef', '#########'],
      ['32', 'Datum contact', 'datum', '30-02-2024'],
      ['32', 'Geboortedatum', 'geboortedatum', '##-##-####'],
      ['32', 'Kanaal', 'code', 'brief'],
    ]);
    expect(await w.query('select rows_read, rows_accepted, rows_rejected from delivery')).toEqual([['31', '30', '1']]);
  });

  it('rejects the second row of a key and says where the first stands', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': contacts(...soundRows, contact('S4', '06-02-2024')) });
    await w.load();
    const [row] = await w.query('select row_number, rule, message from reject');
    expect(row).toEqual(['32', 'dubbel', expect.stringContaining('rij 6')]);
    expect(await w.query(`select datum from contact where contact_id = 'S4'`)).toEqual([['2024-02-05']]);
  });

  it('changes nothing when the same file comes again', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': contacts(contact('C1', '02-01-2024')) });
    const first = await w.load();
    const files = everyFile(w.warehouse.root).map((file) => [file, statSync(file).mtimeMs]);
    const second = await w.load();
    expect(second.outcomes).toMatchObject([{ status: 'known' }]);
    expect(second.published).toEqual({ generation: first.published?.generation, changed: false });
    expect(everyFile(w.warehouse.root).map((file) => [file, statSync(file).mtimeMs])).toEqual(files);
  });

  it('keeps no BSN, name, birth date or free text in any byte of the warehouse', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': contacts(...soundRows, contact('X', '31-02-2024', '987650123')) });
    await w.load();
    const files = everyFile(w.warehouse.root);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const secret of ['999900006', '987650123', 'Jansen', '03-04-1950', '1950-04-03', 'buurvrouw'])
        expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
      const number = Buffer.alloc(4);
      number.writeInt32LE(999900006);
      expect(bytes.includes(number), `the BSN as a number in ${file}`).toBe(false);
    }
  });

  it('makes the key on the first run, outside the warehouse and for its owner alone', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': contacts(contact('C1', '02-01-2024')) });
    expect((await w.load()).keyCreated).toBe(true);
    expect(w.warehouse.keyFile.startsWith(w.warehouse.root)).toBe(false);
    expect(statSync(w.warehouse.keyFile).mode & 0o777).toBe(0o600);
    expect((await w.load()).keyCreated).toBe(false);
  });

  it('keeps folders and files for their owner alone, but for what a server of the same group shows', async () => {
    using w = testWarehouse();
    w.write({ 'loket.csv': contacts(contact('C1', '02-01-2024')) });
    await w.load({ beforePublish: async (dir) => writeFileSync(join(dir, 'release.json'), '{}') });
    const entries = readdirSync(w.warehouse.root, { recursive: true, withFileTypes: true });
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['rows.parquet', 'warehouse.duckdb', 'release.json', 'current']),
    );
    expect(statSync(w.warehouse.root).mode & 0o777).toBe(0o750);
    const generation = readFileSync(w.warehouse.current, 'utf8').trim();
    const shown = new Map([
      ['generations', 0o750],
      [generation, 0o750],
      ['release.json', 0o640],
      ['current', 0o640],
    ]);
    for (const entry of entries)
      expect([entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o777]).toEqual([
        entry.name,
        shown.get(entry.name) ?? (entry.isDirectory() ? 0o700 : 0o600),
      ]);
  });

  it('writes the same Parquet for the same file and the same key', async () => {
    using one = testWarehouse();
    using two = testWarehouse();
    const rows = Array.from({ length: 3000 }, (_, index) => contact(`C${index}`, '02-01-2024'));
    const written = [];
    for (const w of [one, two]) {
      w.write({ 'loket.csv': contacts(...rows) });
      mkdirSync(join(w.folder, 'data'));
      writeFileSync(w.warehouse.keyFile, 'ab'.repeat(32), { mode: 0o600 });
      const { published } = await w.load();
      const file = everyFile(w.warehouse.deliveries).find((name) => name.endsWith('rows.parquet')) ?? '';
      written.push({ generation: published?.generation, bytes: readFileSync(file).toString('base64') });
    }
    expect(written[0]).toEqual(written[1]);
  });

  it('lets the later period win when two deliveries hold the same key', async () => {
    using w = testWarehouse();
    w.write({
      'b.csv': contacts(contact('C1', '02-05-2024', '999900006', 'overgedragen'), contact('C2', '03-05-2024')),
    });
    await w.load();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    await w.load();
    expect(await w.query('select contact_id, datum, uitkomst from contact order by 1')).toEqual([
      ['C1', '2024-05-02', 'overgedragen'],
      ['C2', '2024-05-03', 'eigen netwerk'],
    ]);
  });

  it('takes a quarter as complete once its last day, or a later quarter, was delivered', async () => {
    using w = testWarehouse();
    const complete = `select period, volledig from dekking order by 1`;
    w.write({
      'a.csv': contacts(contact('C1', '02-10-2024')),
      'levering.json': JSON.stringify({ default: { from: '2024-10-01', to: '2024-11-15' } }),
    });
    await w.load();
    expect(await w.query(complete)).toEqual([['2024Q4', false]]);
    w.write({ 'b.csv': contacts(contact('C2', '01-02-2025')) });
    await w.load();
    expect(await w.query(complete)).toEqual([
      ['2024Q4', true],
      ['2025Q1', false],
    ]);
    w.write({ 'c.csv': contacts(contact('C3', '31-03-2025')) });
    await w.load();
    expect(await w.query(complete)).toEqual([
      ['2024Q4', true],
      ['2025Q1', true],
    ]);
  });

  it('covers of a file without a declared period the quarters with rows alone, until its period is declared', async () => {
    using w = testWarehouse();
    const file = { 'a.csv': contacts(contact('C1', '02-01-2024'), contact('C2', '03-10-2024')) };
    const covered = 'select period, opgegeven from dekking order by 1';
    w.write(file);
    await w.load();
    expect(await w.query(covered)).toEqual([
      ['2024Q1', false],
      ['2024Q4', false],
    ]);
    const days = { from: '2024-01-01', to: '2024-12-31' };
    w.write({ ...file, 'levering.json': JSON.stringify({ default: days }) });
    expect((await w.load()).outcomes).toMatchObject([{ status: 'accepted' }]);
    expect(await w.query(covered)).toEqual([
      ['2024Q1', true],
      ['2024Q2', true],
      ['2024Q3', true],
      ['2024Q4', true],
    ]);
    expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
    // The same file from elsewhere, without a word of its period, takes nothing back.
    w.write(file);
    expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
  });

  const example = {
    'invented.csv': contacts(contact('I1', '02-01-2024')),
    'iv3_2023_jaarrekening.csv':
      'Gemeenten;Taakveld;Baten;Lasten\nNoordoostpolder;6.3 Inkomensregelingen;15456.0;21900.0\n',
    'levering.json': JSON.stringify({
      'invented.csv': { origin: 'invented', from: '2024-01-01', to: '2024-12-31' },
      'iv3_2023_jaarrekening.csv': { origin: 'published', source: 'CBS' },
    }),
  };
  const files = 'select file_name, invented from delivery order by 1';

  it('keeps published figures of the example beside the invented ones, and says which are invented', async () => {
    using w = testWarehouse();
    w.write(example);
    expect((await w.load()).retired).toEqual([]);
    expect(await w.query(files)).toEqual([
      ['invented.csv', true],
      ['iv3_2023_jaarrekening.csv', false],
    ]);
    expect(await w.query('select lasten, baten from iv3')).toEqual([[21_900, 15_456]]);
    expect(await w.query('select count(*) from dekking')).toEqual([['8']]);
  });

  it('lets the whole example give way to the first delivery of somebody’s own, and says so', async () => {
    using w = testWarehouse();
    w.write(example);
    await w.load();
    w.write({ 'own.csv': contacts(contact('R1', '02-01-2024')) });
    const loaded = await w.load();
    expect(loaded.retired.map(({ fileName }) => fileName).toSorted()).toEqual([
      'invented.csv',
      'iv3_2023_jaarrekening.csv',
    ]);
    expect(closingLines(loaded)).toContain(
      '2 bestanden van het voorbeeld doen niet meer mee, want er zijn nu eigen cijfers.',
    );
    expect(await w.query(files)).toEqual([['own.csv', false]]);
  });

  it('says so of a file of one’s own that comes again as part of the example, and so counts no more', async () => {
    using w = testWarehouse();
    w.write({ 'own.csv': contacts(contact('R1', '02-01-2024')), 'more.csv': contacts(contact('R2', '02-05-2024')) });
    await w.load();
    w.write({
      'own.csv': contacts(contact('R1', '02-01-2024')),
      'levering.json': JSON.stringify({ default: { origin: 'invented', from: '2024-01-01', to: '2024-03-31' } }),
    });
    const loaded = await w.load();
    expect(await w.query(files)).toEqual([['more.csv', false]]);
    expect(closingLines(loaded).join('\n')).toMatch(/own\.csv \(levering \w+\) telt niet mee.*origin "invented"/);
  });

  it('keeps both when asked to', async () => {
    using w = testWarehouse();
    w.write({ ...example, 'own.csv': contacts(contact('R1', '02-01-2024')) });
    await w.load({ keepInvented: true });
    expect(await w.query('select contact_id from contact order by 1')).toEqual([['I1'], ['R1']]);
  });

  it('stops at an origin in levering.json that it does not know', async () => {
    using w = testWarehouse();
    w.write({ ...example, 'levering.json': JSON.stringify({ default: { origin: 'made up' } }) });
    await expect(w.load()).rejects.toThrow('"origin" klopt niet');
  });
});

describe('a load that goes wrong', () => {
  it('leaves out a refused file and takes the sound one', async () => {
    using w = testWarehouse();
    w.write({ 'good.csv': contacts(contact('C1', '02-01-2024')), 'broken.csv': `${head}\r\n`, 'what.xyz': 'hello' });
    const { outcomes } = await w.load();
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['refused', 'accepted', 'unrecognised']);
    expect(await w.query('select count(*) from contact')).toEqual([['1']]);
  });

  it('keeps everything back under --strict', async () => {
    using w = testWarehouse();
    w.write({ 'good.csv': contacts(contact('C1', '02-01-2024')), 'broken.csv': `${head}\r\n` });
    expect((await w.load({ strict: true })).published).toBeNull();
    expect(existsSync(w.warehouse.current)).toBe(false);
  });

  it('keeps the live generation when the release cannot be made', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    const { published } = await w.load();
    w.write({ 'b.csv': contacts(contact('C2', '03-01-2024')) });
    const failing = w.load({
      beforePublish: async (dir) => {
        expect(existsSync(join(dir, 'warehouse.duckdb'))).toBe(true);
        throw new Error('no release today');
      },
    });
    await expect(failing).rejects.toThrow('no release today');
    expect(readFileSync(w.warehouse.current, 'utf8').trim()).toBe(published?.generation);
    expect(await w.query('select contact_id from contact')).toEqual([['C1']]);
    expect(readdirSync(w.warehouse.generations)).toEqual([published?.generation]);
    expect(existsSync(w.warehouse.lock)).toBe(false);
  });

  it('takes a file that was read but not published at the next load', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    const failing = w.load({ beforePublish: () => Promise.reject(new Error('no release today')) });
    await expect(failing).rejects.toThrow('no release today');
    await w.load();
    expect(await w.query('select contact_id from contact')).toEqual([['C1']]);
  });

  it('keeps no rows of a file that was read and never came into force, once another load is done', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    const failing = w.load({ beforePublish: () => Promise.reject(new Error('no release today')) });
    await expect(failing).rejects.toThrow('no release today');
    w.write({ 'b.csv': contacts(contact('C2', '02-01-2024')) });
    const { outcomes } = await w.load();
    const [loaded] = outcomes.flatMap((outcome) => (outcome.status === 'accepted' ? [outcome.delivery?.id] : []));
    expect(await deliveryIds(w.warehouse)).toEqual([loaded]);
  });

  it('refuses a second load while one is running, and takes over the lock of a process that is gone', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    mkdirSync(w.warehouse.root, { recursive: true });
    writeFileSync(w.warehouse.lock, String(process.pid));
    await expect(w.load()).rejects.toThrow('Er loopt al een laadactie');
    // Larger than any process id that Linux gives out.
    writeFileSync(w.warehouse.lock, '4999999');
    expect((await w.load()).published?.changed).toBe(true);
  });

  it('keeps the last three generations', async () => {
    using w = testWarehouse();
    for (const number of [1, 2, 3, 4, 5]) {
      w.write({ 'a.csv': contacts(contact(`C${number}`, `02-01-202${number}`)) });
      await w.load();
    }
    expect(readdirSync(w.warehouse.generations)).toHaveLength(3);
    expect(await w.query('select count(*) from contact')).toEqual([['5']]);
  });

  it('does not mix deliveries of two keys', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': contacts(contact('C1', '02-01-2024')) });
    await w.load();
    writeFileSync(w.warehouse.keyFile, 'cd'.repeat(32), { mode: 0o600 });
    w.write({ 'b.csv': contacts(contact('C2', '03-01-2024')) });
    await expect(w.load()).rejects.toThrow('is niet die van eerdere leveringen');
    expect(await w.query('select contact_id from contact')).toEqual([['C1']]);
  });
});
