import { addressOf } from './cell-address.ts';
import { archiveForTest, type PartForTest } from './archive-for-test.ts';

/** A cell: a text, a number (style 1 is a day, 2 is 00000000), nothing, or the XML within the row. */
export type CellForTest = string | number | null | { day: number } | { xml: string };

export type SheetForTest = {
  name?: string;
  /** By the number of the row in Excel. */
  rows: Readonly<Record<number, readonly CellForTest[]>>;
  /** Attributes of every row, such as hidden="1". */
  rowAttributes?: string;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The parts of a workbook as Excel writes them: texts shared, days as numbers with a format. */
export const partsForTest = (sheets: readonly SheetForTest[], workbook = ''): PartForTest[] => {
  const strings = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = strings.get(text) ?? strings.size;
    strings.set(text, number);
    return number;
  };
  const cellOf = (cell: CellForTest, address: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${numberOf(cell)}</v></c>`;
    return 'day' in cell
      ? `<c r="${address}" s="1"><v>${cell.day}</v></c>`
      : cell.xml.replace('<c', `<c r="${address}"`);
  };
  const sheetXml = ({ rows, rowAttributes = '' }: SheetForTest): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData>${Object.entries(
      rows,
    )
      .map(
        ([row, cells]) =>
          `<row r="${row}" ${rowAttributes}>${cells.map((cell, column) => cellOf(cell, addressOf(column, Number(row)))).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const named = sheets.map(({ name = '' }, index) => name || `Blad${index + 1}`);
  const sheetParts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    data: sheetXml(sheet),
  }));
  return [
    { name: '_rels/.rels', data: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${named
        .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    },
    ...sheetParts,
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
  ];
};

/** A workbook in memory. */
export const workbookForTest = (sheets: readonly SheetForTest[], workbook = ''): Buffer =>
  archiveForTest(partsForTest(sheets, workbook));
