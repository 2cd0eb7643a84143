import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import { unzip } from '../../testing/unzip.ts';

/** Text as it is compared: spaces of every kind are one space. */
export const plain = (text: string): string => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();

type Element = { name: string; attributes: Record<string, string>; text: string };

/** The elements of an XML file in order of their end, each with all text within it. */
export function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser();
  const [open, done]: [Element[], Element[]] = [[], []];
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => {
    const one = open.pop();
    if (one !== undefined) done.push(one);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return done;
}

/** A Word file: its parts, and the words of its body. */
export function readDocx(bytes: Buffer) {
  const files = unzip(bytes);
  const elements = elementsOf(files.get('word/document.xml') ?? '');
  const words = elements.filter(({ name }) => name === 'w:p').map(({ text }) => plain(text));
  return { files, elements, text: words.join('\n') };
}

/** A workbook: its sheets by name, each cell a number or a text as it is kept. */
export function readXlsx(bytes: Buffer) {
  const files = unzip(bytes);
  const strings = elementsOf(files.get('xl/sharedStrings.xml') ?? '<sst/>').filter(({ name }) => name === 'si');
  const names = elementsOf(files.get('xl/workbook.xml') ?? '')
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => attributes['name'] ?? '');
  const sheets = names.map((name, at) => {
    const cells = elementsOf(files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '').filter((one) => one.name === 'c');
    const values = cells.flatMap(({ attributes: { t }, text }) => {
      if (t === 's') return plain(strings[Number(text)]?.text ?? '');
      if (t === 'inlineStr' || t === 'str') return plain(text);
      return text === '' ? [] : Number(text);
    });
    return [name, values] as const;
  });
  return { files, sheets: new Map(sheets) };
}

/** An entry of the outline of a PDF, and those below it. */
export type OutlineEntry = { title: string; within: OutlineEntry[] };

const entryOf = ({ title, items }: { title: string; items: unknown[] }): OutlineEntry => ({
  title: plain(title),
  within: (items as Parameters<typeof entryOf>[0][]).map(entryOf),
});

/** A PDF: its words by page, its outline, its language and whether it is tagged. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const outline = ((await pdf.getOutline()) ?? []).map(entryOf);
  const { info } = await pdf.getMetadata();
  const tree = await (await pdf.getPage(1)).getStructTree();
  return {
    pages: pages.map(plain),
    outline,
    title: 'Title' in info ? info.Title : null,
    language: 'Language' in info ? info.Language : null,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    tags: JSON.stringify(tree),
  };
}
