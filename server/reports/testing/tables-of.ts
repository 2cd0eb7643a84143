import { getDocumentProxy } from 'unpdf';
import { ofRole, taggedPages } from './pdf-tree.ts';
import { elementsOf, plain, readDocx, readXlsx } from './read-back.ts';

/** A table as it was read back from a file: below which heading it stands, and its cells as words or, in a workbook, as numbers. */
export type ReadTable = { under: string; caption: string; header: string[]; rows: (string | number | null)[][] };

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (html: string) =>
  plain(html.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => marks[name] ?? ''));

/** The tables of a web page. */
export function htmlTables(bytes: Buffer): ReadTable[] {
  const tables: ReadTable[] = [];
  let under = '';
  const pieces = bytes.toString('utf8').matchAll(/<(h[1-6]|caption|tr|th|td)\b[^>]*>([^<]*)/g);
  for (const [, tag = '', text = ''] of pieces) {
    const table = tables.at(-1);
    if (tag.startsWith('h')) under = unescaped(text);
    else if (tag === 'caption') tables.push({ under, caption: unescaped(text), header: [], rows: [] });
    else if (tag === 'tr') table?.rows.push([]);
    else table?.rows.at(-1)?.push(unescaped(text));
  }
  return tables.map(withHeader);
}

/** The first row is the header. */
const withHeader = ({ rows: [first = [], ...rows], ...table }: ReadTable): ReadTable => ({
  ...table,
  header: first.map(String),
  rows,
});

/** The tables of a Word file: above each stands its caption. */
export function docxTables(bytes: Buffer): ReadTable[] {
  const tables: ReadTable[] = [];
  let under = '';
  let style = '';
  const said: string[] = [];
  let cells: string[] = [];
  let rows: string[][] = [];
  for (const { name, text, attributes } of readDocx(bytes).elements) {
    if (name === 'w:pStyle') style = attributes['w:val'] ?? '';
    else if (name === 'w:p') {
      said.push(plain(text));
      if (/^(Title|Heading\d)$/.test(style)) under = plain(text);
      style = '';
    } else if (name === 'w:tc') {
      cells.push(said.pop() ?? '');
    } else if (name === 'w:tr') {
      rows.push(cells);
      cells = [];
    } else if (name === 'w:tbl') {
      tables.push(withHeader({ under, caption: said.at(-1) ?? '', header: [], rows }));
      rows = [];
    }
  }
  return tables;
}

/** The number of the column of a cell ('B3' is 1). */
const columnOf = (place = ''): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => 26 * sum + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;

/** The tables of a workbook, below the name of their sheet: a line alone, a header, and rows up to an empty one. */
export function xlsxTables(bytes: Buffer): ReadTable[] {
  const { files, sheets } = readXlsx(bytes);
  const strings = elementsOf(files.get('xl/sharedStrings.xml') ?? '<sst/>').filter(({ name }) => name === 'si');
  const tables: ReadTable[] = [];
  for (const [at, under] of [...sheets.keys()].entries()) {
    let alone = '';
    let inTable = false;
    let cells: (string | number | null)[] = [];
    for (const { name, text, attributes } of elementsOf(files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '')) {
      if (name === 'c') {
        const { t, r } = attributes;
        const value = t === undefined || t === 'n' ? (text === '' ? null : Number(text)) : plain(text);
        cells[columnOf(r)] = t === 's' ? plain(strings[Number(text)]?.text ?? '') : value;
      } else if (name === 'row') {
        const filled = cells.filter((cell) => cell !== null && cell !== '');
        if (filled.length === 0) inTable = false;
        else if (inTable) tables.at(-1)?.rows.push(Array.from(cells, (cell) => cell ?? null));
        else if (filled.length === 1) alone = String(filled[0]);
        else {
          tables.push({ under, caption: alone, header: cells.map(String), rows: [] });
          inTable = true;
        }
        cells = [];
      }
    }
  }
  return tables;
}

/** The tables of a tagged PDF. One that goes on over a page stands there whole again, with the words of that page alone. */
export async function pdfTables(bytes: Buffer): Promise<ReadTable[]> {
  const tables: ReadTable[] = [];
  let under = '';
  for (const page of await taggedPages(await getDocumentProxy(new Uint8Array(bytes))))
    for (const one of ofRole(page, /^(H\d|Table)$/)) {
      const text = plain(one.text);
      if (one.role !== 'Table') under = text === '' ? under : text;
      else {
        const rows = ofRole(one, /^TR$/).map((row) => ofRole(row, /^T[HD]$/).map((cell) => plain(cell.text)));
        const caption = plain(ofRole(one, /^Caption$/)[0]?.text ?? '');
        const table = withHeader({ under, caption, header: [], rows });
        if (caption === '') goOn(tables.at(-1), table);
        else tables.push(table);
      }
    }
  return tables;
}

/** Fills the rows of a table with what the next page has of them. */
function goOn(table: ReadTable | undefined, { rows }: ReadTable): void {
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      const known = table?.rows[at];
      if (known !== undefined && cell !== '') known[column] = cell;
    }
}
