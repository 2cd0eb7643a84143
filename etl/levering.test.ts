import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leveringOf } from './levering.ts';

const folder = mkdtempSync(join(tmpdir(), 'levering-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = (text: string, name = 'bezwaren.csv') => {
  writeFileSync(join(folder, 'levering.json'), text);
  return leveringOf(join(folder, name));
};
const toldOf = (entry: unknown) => told(JSON.stringify({ 'bezwaren.csv': entry }));

describe('levering.json', () => {
  it.for([
    [{ from: '2025-01-32' }, '"from" klopt niet. Schrijf een bestaande dag als jjjj-mm-dd'],
    [{ to: '2025-02-29' }, '"to" klopt niet'],
    [{ to: '2095-12-31' }, '"to" klopt niet'],
    [{ from: 20_250_101 }, '"from" klopt niet'],
    [{ from: '2026-01-01', to: '2025-01-01' }, '"from" na "to"'],
    [{ form: '2025-01-01' }, 'Bekend zijn: from, to,'],
    [{ sourse: 'JZ' }, 'Bedoelt u "source"?'],
    [{ invented: true }, 'Schrijf "origin": "invented"'],
    [{ decimal: 'komma' }, '"decimal" klopt niet. Schrijf comma of point.'],
    [{ dates: 'dd-mm' }, '"dates" klopt niet'],
    [{ correction: 'ja' }, '"correction" klopt niet. Schrijf true of false.'],
    [{ as: 5 }, '"as" klopt niet'],
    [{ source: 5 }, '"source" klopt niet'],
    [null, 'bij bezwaren.csv: schrijf { ... }'],
  ] as const)('stops at %j and says what to write', async ([entry, message]) => {
    await expect(toldOf(entry)).rejects.toThrow(message);
  });

  it('stops at a list, and at a slip in what it says of another file', async () => {
    await expect(told('[]')).rejects.toThrow('per bestandsnaam');
    await expect(told('{"andere.csv": {"from": "2025-13-01"}}')).rejects.toThrow('bij andere.csv: "from"');
  });

  it('shows no number of nine digits that stands where a name belongs', async () => {
    await expect(told('{"999900006.csv": {"999900006": 1}}')).rejects.toThrow(/^(?!.*999900006)/);
  });

  it('knows a file in other capitals, and one of which a Mac wrote the accents', async () => {
    const entry = JSON.stringify({ 'Cli\u00ebnten.CSV': { from: '2025-01-01', to: '2025-12-31' } });
    for (const name of ['Cli\u00ebnten.CSV', 'cli\u00ebnten.csv', 'Clie\u0308nten.csv'])
      expect(await told(entry, name)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(await told(entry, 'anders.csv')).toEqual({});
  });

  it('takes from default what it does not say of the file itself', async () => {
    const text = JSON.stringify({ default: { from: '2025-01-01', source: 'Loket' }, 'bezwaren.csv': { source: 'JZ' } });
    expect(await told(text)).toEqual({ from: '2025-01-01', source: 'JZ' });
  });
});
