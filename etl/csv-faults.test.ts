import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { testWarehouse } from './load-for-test.ts';
import type { Outcome } from './outcome.ts';
import { outcomeLines } from './outcome.ts';
import { sources } from './sources/registry.ts';

/** One file, checked under its own name as a person would do. */
const checkFile = async (content: string | Buffer, name = 'bezwaren.csv', as?: string): Promise<Outcome> => {
  using w = testWarehouse();
  const folder = w.write({ [name]: content });
  const [outcome] = await check(
    [join(folder, name)],
    'GM0171',
    sources,
    () => undefined,
    as === undefined ? {} : { as },
  );
  if (!outcome) throw new Error('no outcome');
  return outcome;
};

const problemOf = async (content: string, as?: string): Promise<string> => {
  const outcome = await checkFile(content, 'bezwaren.csv', as);
  return outcome.status === 'refused' ? outcome.problem : outcome.status;
};

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const headed = (lines: readonly string[], eol = '\n'): string => `${[head, ...lines].join(eol)}${eol}`;
const problemUnder = (header: string): Promise<string> => problemOf(file(header, sound));
const sound = 'B1;Wmo;BS1;02-01-2024;03-02-2024;gegrond';
/** A kind with a column for free text, which is not kept. */
const ledger = 'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag';
const file = (...lines: string[]): string => `${lines.join('\n')}\n`;

describe('a file that is refused whole', () => {
  const faults: Record<string, { content: string | Buffer; rule: string; line: number | null; column: string | null }> =
    {
      'is empty': { content: '', rule: 'leeg-bestand', line: null, column: null },
      'has only blank lines': { content: ' \n\r\n\n', rule: 'leeg-bestand', line: null, column: null },
      'has only a header': { content: file(head), rule: 'geen-regels', line: null, column: null },
      'misses a column': {
        content: file('Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Uitkomst', 'B1;Wmo;BS1;02-01-2024;gegrond'),
        rule: 'kolom-ontbreekt',
        line: 1,
        column: 'Datum beslissing',
      },
      'has an unknown column': {
        content: file(`${head};Buurt`, `${sound};Centrum`),
        rule: 'onbekende-kolom',
        line: 1,
        column: 'Buurt',
      },
      'has a column twice': {
        content: file(`${head};Wet`, `${sound};Wmo`),
        rule: 'dubbele-kolom',
        line: 1,
        column: 'Wet',
      },
      'has a row with a field too many': {
        content: file(head, sound, 'B2;Wmo;BS2;02-01-2024;03-02-2024;gegrond;extra'),
        rule: 'aantal-velden',
        line: 3,
        column: null,
      },
      'has a row that breaks off': {
        content: file(head, sound, 'B2;Wmo;BS2'),
        rule: 'aantal-velden',
        line: 3,
        column: null,
      },
      'has a note over lines below its source that may be cells': {
        content: file(head, sound, 'Bron: Suite', '"Over 2020; 2021; 2022\nis meer te zeggen"'),
        rule: 'aantal-velden',
        line: 4,
        column: null,
      },
      'has a row below its source': {
        content: file(head, sound, 'Bron: Suite', 'B2;Wmo;BS2;02-01-2024;;'),
        rule: 'aantal-velden',
        line: 3,
        column: null,
      },
      'has a row that breaks off below a text over lines': {
        content: file(head, 'B1;Wmo;"BS\n1";02-01-2024;;', 'B2;Wmo;"BS\n2"'),
        rule: 'aantal-velden',
        line: 4,
        column: null,
      },
      'has a line end of another kind within a row': {
        content: `${head}\r\n${sound}\r\nB2;Wmo;\nBS2;02-01-2024;03-02-2024;gegrond\r\n`,
        rule: 'regel-onleesbaar',
        line: 3,
        column: null,
      },
      'separates its rows with another sign than its header': {
        content: file(head, sound.replaceAll(';', ',')),
        rule: 'aantal-velden',
        line: 2,
        column: null,
      },
      'never closes a quote': {
        content: file(head, sound, 'B2;Wmo;"BS2;02-01-2024;03-02-2024;gegrond'),
        rule: 'aanhalingsteken',
        line: 3,
        column: null,
      },
      'loses rows in a text that is left out, between two quotes that were not meant so': {
        content: file(
          ledger,
          '1;2022;1;6.71;;L;D;1,50',
          '2;2022;1;6.71;"De Boei, huur;L;D;1234,50',
          '3;2022;1;6.71;;L;D;2,50',
          '4;2022;1;6.71;huur De Boei";L;D;99,50',
        ),
        rule: 'tekst-onduidelijk',
        line: 3,
        column: 'Omschrijving',
      },
      'holds a NUL byte': {
        content: Buffer.from(file(head, sound.replace('BS1', 'B\0S'))),
        rule: 'nul-teken',
        line: 2,
        column: null,
      },
      'is in an encoding that is neither UTF-8 nor Windows-1252': {
        content: Buffer.concat([Buffer.from(file(head, sound)), Buffer.from([0x81, 0x8d, 0x0a])]),
        rule: 'codering',
        line: 3,
        column: null,
      },
      'says it is UTF-8 and is not': {
        content: Buffer.concat([
          Buffer.from([0xef, 0xbb, 0xbf]),
          Buffer.from(`${head}\nB\xeb1;Wmo;;02-01-2024;;\n`, 'latin1'),
        ]),
        rule: 'codering',
        line: null,
        column: null,
      },
      'is partly UTF-8 and partly not': {
        content: Buffer.concat([Buffer.from(file(head, sound, 'B2é;Wmo;;02-01-2024;;')), Buffer.from([0xe9, 0x0a])]),
        rule: 'codering',
        line: 3,
        column: null,
      },
      'has a byte order mark of UTF-8 in a row and is in Windows-1252': {
        content: Buffer.concat([
          Buffer.from(`${head}\nB\xeb1;Wmo;;02-01-2024;;\n`, 'latin1'),
          Buffer.from('\uFEFFB2;Wmo;;02-01-2024;;\n'),
        ]),
        rule: 'codering',
        line: 3,
        column: null,
      },
      'has a line end within a row': {
        content: `${head}\r\n${sound}\r\nB2;Wmo;BS2;02-01-2024\r;;\r\n`,
        rule: 'aantal-velden',
        line: 3,
        column: null,
      },
      'has too many faulty rows': {
        content: file(head, sound, 'B2;AOW;BS2;02-01-2024;;'),
        rule: 'te-veel-fouten',
        line: 3,
        column: 'Wet',
      },
      'is a message of StuF': {
        content:
          '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>',
        rule: 'stuf',
        line: null,
        column: null,
      },
      'is an error of OData in place of figures': {
        content: '{"odata.error":{"code":"","message":{"lang":"en","value":"Resource not found"}}}',
        rule: 'melding-van-de-dienst',
        line: null,
        column: null,
      },
      'has a name in its header that goes over lines': {
        content: file(head.replace('Datum ontvangst', '"Datum\r\nontvangst"'), sound),
        rule: 'kop-over-regels',
        line: null,
        column: null,
      },
      'is of no known kind': { content: file('a;b', '1;2'), rule: 'niet-herkend', line: null, column: null },
    };

  it.for(Object.entries(faults))('%s, with the place and what to do', async ([, fault]) => {
    const outcome = await checkFile(fault.content);
    expect(outcome).toMatchObject({ status: 'refused', rule: fault.rule, line: fault.line, column: fault.column });
    const [first, second] = outcomeLines(outcome);
    expect(first).toContain('bezwaren.csv: geweigerd');
    expect(second).toMatch(/^ {2}Wat te doen: [A-Z].+\.$/);
  });

  it('for too many faulty rows shows the value, and the line of the file though a text above it goes over lines', async () => {
    const outcome = await checkFile(file(ledger, '1;2022;1;6.71;"a\nb";L;D;1,50', '2;2022;1;6.71;;X;D;1,50'));
    expect(outcome).toMatchObject({ rule: 'te-veel-fouten', line: 4, column: 'Lasten of baten', value: 'X' });
    expect(outcomeLines(outcome)[0]).toContain('(regel 4, kolom Lasten of baten, waarde X)');
  });

  it('names the column that is likely meant with a misspelt one, and what else is missing', async () => {
    expect(await problemUnder(head.replace('Datum ontvangst', 'Datum ontvagst'))).toBe(
      "De kolom 'Datum ontvagst' hoort niet in dit bestand. Bedoelt u 'Datum ontvangst'?",
    );
    expect(await problemUnder(head.replace('Uitkomst', 'Resultaat'))).toBe(
      "De kolom 'Resultaat' hoort niet in dit bestand. De kolom 'Uitkomst' ontbreekt.",
    );
    expect(await problemUnder(head.replace('Uitkomst', 'Uitkomsten').replace('Wet', 'Regeling'))).toBe(
      "Deze kolommen horen niet in dit bestand: 'Regeling', 'Uitkomsten' (bedoelt u 'Uitkomst'?). De kolom 'Wet' ontbreekt.",
    );
  });

  it('tells nothing of a first line that is no header but a row, though a person names the kind', async () => {
    const text = file('999900006;Jansen;03-04-2025;x;y;z', sound);
    const problem = await problemOf(text, 'bezwaren');
    expect(problem).toMatch(/^De kop hoort niet bij deze soort bestand\. Deze kolommen ontbreken: 'Bezwaarnummer'/);
    expect(problem).not.toMatch(/999900006|Jansen/);
  });

  it('does not repeat cells of the file in its message', async () => {
    const outcome = await checkFile(file(head, sound, 'GEHEIM;Wmo;BS2;02-01-2024;Jan Jansen'));
    expect(JSON.stringify(outcome)).not.toMatch(/GEHEIM|Jansen/);
  });
});

describe('a file of which rows are left out', () => {
  const many = Array.from({ length: 40 }, (_, index) => `B${index + 10};Wmo;;02-01-2024;;`);

  it('tells per fault how often, the first line, its value where that is not personal, and what to do', async () => {
    const outcome = await checkFile(file(head, ...many, 'B2;Wmo;;02-03-2024;02-01-2024;', 'Jansen;Wmo;;31-06-2024;;'));
    const lines = outcomeLines(outcome).join('\n');
    expect(lines).toContain(
      'eerst in regel 42 (waarde 02-01-2024): De beslissing ligt voor de ontvangst van het bezwaar. Controleer beide datums.',
    );
    expect(lines).toContain(
      'eerst in regel 43 (waarde 31-06-2024): Dit is geen bestaande datum. Schrijf dag-maand-jaar',
    );
    expect(lines).toContain('eerst in regel 43 (waarde xxxxxx): Hier hoort een nummer of code van het systeem');
  });
});

describe('the row numbers of a file with blank lines', () => {
  const filler = Array.from({ length: 60 }, (_, index) => `F${index};Wmo;;02-01-2024;;`);
  const wrong = 'B9;Wmo;;31-02-2024;;';

  it('count them, so that a person finds the row', async () => {
    for (const eol of ['\n', '\r\n']) {
      // Header 1, blank 2, B1 3, blank 4 and 5, B9 6.
      const outcome = await checkFile(headed(['', 'B1;Wmo;;02-01-2024;;', '', '', wrong, ...filler, '', ''], eol));
      expect(outcome).toMatchObject({ rowsRead: 62, rowsRejected: 1, rejects: [{ first: [{ row: 6, line: 6 }] }] });
    }
  });

  it('name the row that has the same key', async () => {
    const outcome = await checkFile(headed(['', 'B1;Wmo;;02-01-2024;;', '', 'B1;Wmo;;02-01-2024;;', ...filler]));
    expect(JSON.stringify(outcome)).toContain('over hetzelfde geval als rij 3.');
    expect(outcome).toMatchObject({ rejects: [{ first: [{ row: 5 }] }] });
  });

  it('keep a blank line within quotes apart from one between rows', async () => {
    const rows = ['1;2022;1;6.71;"a\n\n";L;D;1,50', '', '2;2022;1;6.71;;X;D;1,50'];
    const outcome = await checkFile(file(ledger, ...rows));
    expect(outcome).toMatchObject({ findings: { rejects: [{ first: [{ row: 4, line: 6 }] }] } });
  });

  it('stand so in the warehouse', async () => {
    using w = testWarehouse();
    w.write({ 'bezwaren.csv': headed(['', 'B1;Wmo;;02-01-2024;;', '', 'B2;Wmo;;02-01-2024;;']) });
    await w.load();
    expect(await w.query('select bezwaar_id, row_number from bezwaar order by 1')).toEqual([
      ['B1', '3'],
      ['B2', '5'],
    ]);
  });
});

describe('a file that is accepted', () => {
  const accepted = { status: 'accepted', rowsRead: 1, rowsRejected: 0 };

  it('in UTF-8 with a byte order mark and in UTF-16', async () => {
    const text = file(head, sound);
    expect(await checkFile(`\uFEFF${text}`)).toMatchObject(accepted);
    expect(await checkFile(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toMatchObject(accepted);
  });

  it('with comma, tab or bar between the fields, CRLF, quotes and line breaks in a text', async () => {
    for (const delimiter of [',', '\t', '|'])
      expect(await checkFile(file(head, sound).replaceAll(';', delimiter))).toMatchObject(accepted);
    for (const text of ['a\r\n""b""', 'huur; zie: a;b;c;d;e\r\nen: f'])
      expect(await checkFile(`${ledger}\r\n"1";"2022";"1";"6.71";"${text}";"L";"D";"1,50"\r\n`)).toMatchObject(
        accepted,
      );
  });

  it('with the NULL of a database in its empty cells, and a header in capitals with underscores', async () => {
    const header = 'BEZWAARNUMMER;WET;BESCHIKKINGNUMMER;DATUM_ONTVANGST;DATUM_BESLISSING;UITKOMST';
    expect(await checkFile(file(header, 'B1;Wmo;NULL;02-01-2024;null;"NULL"'))).toMatchObject(accepted);
    expect(await checkFile(file(header, 'NULL;Wmo;2;02-01-2024;;'))).toMatchObject({
      findings: { rejects: [{ column: 'Bezwaarnummer', rule: 'verplicht' }] },
    });
  });

  it('with its columns in another order and case, and space around values and codes', async () => {
    const names = 'UITKOMST ; wet;Bezwaarnummer;Beschikkingnummer;Datum ontvangst;Datum beslissing';
    expect(await checkFile(file(names, ' Gegrond ; WMO;B1; ;  2-1-2024 ; '))).toMatchObject(accepted);
  });

  it('under any name', async () => {
    expect(await checkFile(file(head, sound), 'export (3).txt')).toMatchObject({ ...accepted, kind: 'bezwaren' });
  });
});
