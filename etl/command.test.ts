import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from './main-for-test.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';

const sound = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst\nB1;Wmo;;02-01-2024;;\n';
const message = '<?xml version="1.0"?>\n<Bericht>\n  <Header>\n';
const codes =
  'standaard;release;codelijst;naam;code;omschrijving\niWmo/iJw;3.2;COD467;Status aanlevering;1;Eerste aanlevering\n';

const load = (w: TestWarehouse, path = join(w.folder, 'extracts')) =>
  runMain(['load', path, '--warehouse', w.warehouse.root]);

describe('the command line', () => {
  it('says in plain Dutch that a path does not exist, or that a folder holds no files', async () => {
    using w = testWarehouse();
    const absent = await load(w, join(w.folder, 'nergens'));
    expect(absent.code).toBe(1);
    expect(absent.told).toMatch(/nergens' bestaat niet\. Controleer de naam van het bestand of de map\./);
    expect(absent.told).not.toContain('ENOENT');
    mkdirSync(join(w.folder, 'leeg'));
    expect((await load(w, join(w.folder, 'leeg'))).told).toContain('staan geen bestanden');
  });

  it('says that levering.json is no JSON', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': sound, 'levering.json': '{ "default": ' });
    expect(await load(w)).toMatchObject({ code: 1, told: expect.stringContaining('is geen geldige JSON') });
  });

  it('gives 0 when a file is in and none was refused, though others were passed over', async () => {
    using w = testWarehouse();
    w.write({ 'a.csv': sound, 'codes.csv': codes, 'notes.txt': 'to do' });
    const { code, told } = await load(w);
    expect(told).toContain('laden is niet nodig');
    expect(told).toContain('1 bestand in orde, 1 niet nodig, 1 niet herkend');
    expect(code).toBe(0);
  });

  it('gives 1 when nothing was accepted, and when a file was refused beside a sound one', async () => {
    using w = testWarehouse();
    w.write({ 'notes.txt': 'to do' });
    expect((await load(w)).code).toBe(1);
    w.write({ 'a.csv': sound, 'b.xml': message });
    expect((await load(w)).code).toBe(1);
    expect(await w.query('select count(*) from bezwaar')).toEqual([['1']]);
  });

  it('refuses broken XML and JSON of no known kind with the place, and a web page by its name', async () => {
    using w = testWarehouse();
    w.write({
      'cut.xml': message,
      'cut.json': '{\n  "_embedded": {\n    "iets": [',
      'page.csv': '<!DOCTYPE html>\n<html><body>Onderhoud</body></html>',
      'other.json': '{"sound": true}',
    });
    const { code, told } = await runMain(['check', join(w.folder, 'extracts'), '--warehouse', w.warehouse.root]);
    expect(told).toMatch(/cut\.xml: geweigerd \(regel [34]\)\. Het XML-bestand is beschadigd of afgebroken/);
    expect(told).toMatch(/cut\.json: geweigerd \(regel 3\)\. Het JSON-bestand is beschadigd of afgebroken/);
    expect(told).toMatch(/page\.csv: geweigerd\. In page\.csv staat een webpagina/);
    expect(told).toContain('other.json: niet herkend');
    expect(code).toBe(1);
  });
});
