import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';
import { check } from './check.ts';
import { chooseSource, namedSource } from './choose-source.ts';
import { testWarehouse } from './load-for-test.ts';
import type { Outcome } from './outcome.ts';
import { csvSource } from './sources/csv-source.ts';
import { bezwaren } from './sources/bezwaren/contract.ts';
import { sources } from './sources/registry.ts';
import type { TakeOptions } from './take-all.ts';

const ledger = 'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag';
const unclear = `${ledger}\n1;2022;1;6.71;;L;D;1.234\n`;

const checkFile = async (options: TakeOptions, levering?: object): Promise<Outcome | undefined> => {
  using w = testWarehouse();
  const folder = w.write({ 'grootboek.csv': unclear });
  if (levering) writeFileSync(join(folder, 'levering.json'), JSON.stringify({ 'grootboek.csv': levering }));
  const [outcome] = await check([join(folder, 'grootboek.csv')], 'GM0171', sources, () => undefined, options);
  return outcome;
};

describe('a number that can be two things', () => {
  it('is refused with the option that settles it', async () => {
    const outcome = await checkFile({});
    expect(outcome).toMatchObject({ status: 'refused', rule: 'getal-onduidelijk', column: 'Bedrag' });
    expect(JSON.stringify(outcome)).toContain('--decimal comma');
  });

  it('is read as the command line or levering.json says', async () => {
    expect(await checkFile({ decimal: 'comma' })).toMatchObject({ status: 'accepted', rowsRejected: 0 });
    expect(await checkFile({}, { decimal: 'point' })).toMatchObject({ status: 'accepted', rowsRejected: 0 });
    await expect(checkFile({}, { decimal: 'komma' })).rejects.toThrow('Schrijf comma of point');
  });
});

describe('a date that can be two things', () => {
  const dates = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst\n1;Wmo;;3/4/2024;;\n';
  const checkDates = async (options: TakeOptions, levering?: object): Promise<Outcome | undefined> => {
    using w = testWarehouse();
    const folder = w.write({ 'bezwaren.csv': dates });
    if (levering) writeFileSync(join(folder, 'levering.json'), JSON.stringify({ 'bezwaren.csv': levering }));
    const [outcome] = await check([join(folder, 'bezwaren.csv')], 'GM0171', sources, () => undefined, options);
    return outcome;
  };

  it('is refused with the option that settles it', async () => {
    const outcome = await checkDates({});
    expect(outcome).toMatchObject({ status: 'refused', rule: 'datum-onduidelijk', column: 'Datum ontvangst' });
    expect(JSON.stringify(outcome)).toContain('--dates mm/dd');
  });

  it('is read as the command line or levering.json says', async () => {
    expect(await checkDates({ dates: 'dd/mm' })).toMatchObject({ status: 'accepted', rowsRejected: 0 });
    expect(await checkDates({}, { dates: 'mm/dd' })).toMatchObject({ status: 'accepted', rowsRejected: 0 });
    await expect(checkDates({}, { dates: 'us' })).rejects.toThrow('Schrijf dd/mm of mm/dd');
  });
});

describe('a file that fits two contracts', () => {
  const both = [bezwaren, { ...bezwaren, kind: 'beroepen', title: 'Beroepen', columns: [...bezwaren.columns] }];
  const shared = both.map(csvSource);
  const text = `${bezwaren.columns.map(({ name }) => name).join(';')}\n`;
  const sample = { fileName: 'uitvoer.csv', encoding: 'utf-8' as const, text };

  it('is refused with both kinds and the option that settles it', () => {
    expect(() => chooseSource(sample, shared)).toThrow(
      'past bij meer dan één soort: Bezwaren op afgegeven beschikkingen (bezwaren) en Beroepen (beroepen).',
    );
    expect(() => chooseSource(sample, shared)).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining('--as bezwaren.') }),
    );
  });

  it('is of the one that it fits wholly', () => {
    const [whole, other] = both;
    if (!whole || !other) throw new Error('two contracts expected');
    const longer = { ...other, columns: [...other.columns, { name: 'Rechtbank', type: 'text' as const }] };
    expect(chooseSource(sample, [csvSource(longer), csvSource(whole)])?.kind).toBe('bezwaren');
  });

  it('is of the kind that a person names', () => {
    expect(chooseSource(sample, namedSource('beroepen', shared))?.kind).toBe('beroepen');
    expect(() => namedSource('onbekend', shared)).toThrow('geen bekende soort');
  });

  it('stops the load until a person names its kind, on the command line or in levering.json', async () => {
    using w = testWarehouse();
    const checked = async (options: TakeOptions, levering = {}) => {
      const folder = w.write({
        'uitvoer.csv': `${text}1;Wmo;;03-04-2024;;\n`,
        'levering.json': JSON.stringify({ 'uitvoer.csv': levering }),
      });
      return check([folder], 'GM0171', shared, () => undefined, options);
    };
    const choices = ['bezwaren', 'beroepen'];
    expect(await checked({})).toMatchObject([{ status: 'refused', rule: 'soort-onduidelijk', choices }]);
    expect(await checked({ as: 'beroepen' })).toMatchObject([{ status: 'accepted', kind: 'beroepen' }]);
    expect(await checked({}, { as: 'bezwaren' })).toMatchObject([{ status: 'accepted', kind: 'bezwaren' }]);
  });

  it('named as a kind that it is not, is refused for its columns', async () => {
    expect(await checkFile({ as: 'bezwaren' })).toMatchObject({ status: 'refused', rule: 'onbekende-kolom', line: 1 });
  });
});

describe('the options on the command line', () => {
  it('are taken, and a wrong one is told', () => {
    expect(parseArguments(['check', 'a.csv', '--as', 'grootboek', '--decimal', 'comma'])).toMatchObject({
      said: { as: 'grootboek', decimal: 'comma' },
    });
    expect(
      parseArguments(['watch', 'inbox', '--as', 'grootboek', '--decimal', 'point', '--sheet', 'Blad2']),
    ).toMatchObject({ command: 'watch', said: { as: 'grootboek', decimal: 'point', sheet: 'Blad2' } });
    expect(() => parseArguments(['check', 'a.csv', '--decimal', 'komma'])).toThrow('Kies comma');
    expect(parseArguments(['load', 'a.csv', '--dates', 'mm/dd'])).toMatchObject({ said: { dates: 'mm/dd' } });
    expect(parseArguments(['watch', 'inbox', '--dates', 'dd/mm'])).toMatchObject({ said: { dates: 'dd/mm' } });
    expect(() => parseArguments(['check', 'a.csv', '--dates', 'us'])).toThrow('Kies dd/mm');
    expect(parseArguments(['load', 'a.csv', '--multiline', 'text'])).toMatchObject({ said: { multiline: 'text' } });
    expect(() => parseArguments(['check', 'a.csv', '--multiline', 'ja'])).toThrow('Kies text');
  });
});

it('a file that is loaded again with another way of writing is read anew, and one without a word of it is known', async () => {
  using w = testWarehouse();
  w.write({ 'grootboek.csv': unclear });
  const amounts = async () => w.query('select lasten from grootboek');
  await w.load({ decimal: 'point' });
  expect(await amounts()).toEqual([[1.234]]);
  const { outcomes, published } = await w.load({ decimal: 'comma' });
  expect(outcomes).toMatchObject([{ status: 'accepted' }]);
  expect(published?.changed).toBe(true);
  expect(await amounts()).toEqual([[1234]]);
  expect((await w.load({ decimal: 'comma' })).outcomes).toMatchObject([{ status: 'known' }]);
  expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
  expect(await amounts()).toEqual([[1234]]);
});

it('a file of which a person says later that its texts were rows is no longer told to be loaded', async () => {
  using w = testWarehouse();
  const pasted = '1;2022;1;6.71;"zie\n7;2022;1;6.71;x;L;D;5,00\nhier";L;D;1,50';
  w.write({ 'grootboek.csv': `${ledger}\n${pasted}\n2;2022;1;6.71;;L;D;2,50\n` });
  const said = async (multiline?: 'text' | 'rows') => (await w.load(multiline ? { multiline } : {})).outcomes;
  expect(await said()).toMatchObject([{ status: 'refused', rule: 'tekst-onduidelijk' }]);
  expect(await said('text')).toMatchObject([{ status: 'accepted', rowsRead: 2, rowsRejected: 0 }]);
  expect(await said('text')).toMatchObject([{ status: 'known' }]);
  expect(await said('rows')).toMatchObject([{ status: 'refused', rule: 'aanhalingsteken' }]);
});
