import { describe, expect, it } from 'vitest';
import { beleidsinformatieJeugd } from './beleidsinformatie-jeugd/source.ts';
import { iwmoIjw } from './iwmo-ijw/source.ts';
import { readTextForTest } from './read-for-test.ts';
import { standards } from './registry.ts';
import { zorgned } from './zorgned/source.ts';

/** Dates that have yet to come, in kinds whose form a standard lays down: the same rule as for a CSV file. */

const exampleOf = (kind: string): string => standards.find((one) => one.kind === kind)?.example.text ?? '';
const thisYear = new Date().getFullYear();
const [nextYear, later] = [thisYear + 1, thisYear + 2];

/** The example with another day in place of the one behind `before`. */
const changed = (kind: string, before: string, day: string): string => {
  const text = exampleOf(kind);
  const at = text.indexOf(before);
  if (at === -1) throw new Error(`${before} is not in the example of ${kind}`);
  const rest = text.slice(at + before.length);
  return `${text.slice(0, at + before.length)}${rest.replace(/\d{4}-?\d{2}-?\d{2}|null/, day)}`;
};

describe('a message of iWmo or iJw', () => {
  it.for([
    ['b:Dagtekening', `${nextYear}-01-01`, 'datum-vooruit'],
    ['m:Toewijzingsdatum', `${nextYear}-01-01`, 'datum-vooruit'],
    ['m:Begindatum', `${later}-01-01`, 'datum-vooruit', '2'],
    ['m:Toewijzingsdatum', '1825-01-06', 'datum'],
  ] as const)('with %s on %s is left out, with its line and the reason', async ([element, day, rule, row = '1']) => {
    const { rows, rejects, rowsRead } = await readTextForTest(
      iwmoIjw,
      'x.xml',
      changed('iwmo-ijw', `<${element}>`, day),
    );
    expect([rowsRead, rows.length]).toEqual([2, 1]);
    expect(rejects).toMatchObject([{ row_number: row, rule, value_masked: day }]);
  });

  it.for([
    ['<m:Einddatum>', `${thisYear + 10}-12-31`, `${thisYear + 10}-12-31`],
    ['<m:Einddatum>', '9999-12-31', null],
  ] as const)('with a planned end counts: %s %s', async ([element, day, kept]) => {
    const { rows, rejects } = await readTextForTest(iwmoIjw, 'x.xml', changed('iwmo-ijw', element, day));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({ einddatum: kept });
  });
});

describe('an application of Zorgned', () => {
  it.for([
    ['"datumAfgifte": "', `${nextYear}-01-01`],
    ['"toewijzingsDatumTijd": "', `${nextYear}-01-01`],
    ['"begindatum": "', `${later}-01-01`],
  ] as const)('with %s on %s is left out with the reason', async ([property, day]) => {
    const { rows, rejects } = await readTextForTest(zorgned, 'x.json', changed('zorgned', property, day));
    expect(rows).toEqual([]);
    expect(rejects).toMatchObject([{ rule: 'datum-vooruit', value_masked: day }]);
  });

  it('with a planned end counts', async () => {
    const text = changed('zorgned', '"datumEindeGeldigheid": ', `"${thisYear + 10}-12-31"`);
    const { rows, rejects } = await readTextForTest(zorgned, 'x.json', text);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([{ einddatum: `${thisYear + 10}-12-31` }]);
  });
});

describe('a record of Beleidsinformatie Jeugd', () => {
  it('that begins in years to come is left out, and does not move the half year of the file', async () => {
    const text = `${exampleOf('beleidsinformatie-jeugd').trimEnd()}\n999990019;20120131;M;0171;01;02;01;${nextYear}0201;;\n`;
    const { rows, rejects } = await readTextForTest(beleidsinformatieJeugd, 'x.csv', text);
    expect(rejects).toMatchObject([{ row_number: '4', column_name: 'Datum aanvang', rule: 'datum-vooruit' }]);
    expect(rows.map((row) => row['peildatum'])).toEqual(['2025-06-30', '2025-06-30']);
  });
});
