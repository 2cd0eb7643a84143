import { getDocumentProxy } from 'unpdf';
import { ofRole, taggedPages } from './pdf-tree.ts';
import { elementsOf, readDocx, readXlsx } from './read-back.ts';
import { tight, type Words } from './words-in.ts';

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const add = (words: Words[], text: string): void => {
  const last = words.at(-1);
  if (last !== undefined) last.text += tight(text);
};

/** The words of a web page below each heading of its main part, outside of tables. */
export function htmlWords(bytes: Buffer): Words[] {
  const [, main = ''] = /<main>(.*)<\/main>/s.exec(bytes.toString('utf8')) ?? [];
  const words: Words[] = [];
  const pieces = main.replaceAll(/<table>.*?<\/table>/gs, '').matchAll(/<(h[1-6]|p|li)\b[^>]*>(.*?)<\/\1>/gs);
  for (const [, tag = '', inner = ''] of pieces) {
    const text = inner
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => marks[name] ?? '');
    if (tag.startsWith('h')) words.push({ under: tight(text), text: '' });
    else add(words, text);
  }
  return words;
}

/** The words of a Word file below each heading; above a table stands its caption, which is no part of them. */
export function docxWords(bytes: Buffer): Words[] {
  const words: Words[] = [];
  let [style, said, inTable]: [string, string[], number] = ['', [], 0];
  const close = () => {
    add(words, said.join(''));
    said = [];
  };
  for (const { name, text, attributes } of readDocx(bytes).elements) {
    if (name === 'w:pStyle') style = attributes['w:val'] ?? '';
    else if (name === 'w:p') {
      if (/^Heading\d$/.test(style)) {
        close();
        words.push({ under: tight(text), text: '' });
      } else said.push(text);
      style = '';
    } else if (name === 'w:tc') {
      said.pop();
      inTable += 1;
    } else if (name === 'w:tbl') {
      said.pop();
      inTable = 0;
    }
  }
  if (inTable !== 0) throw new Error('a table that does not end');
  close();
  return words;
}

/** The words of a tagged PDF below each heading after its title, outside of tables. */
export async function pdfWords(bytes: Buffer): Promise<Words[]> {
  const words: Words[] = [];
  for (const page of await taggedPages(await getDocumentProxy(new Uint8Array(bytes))))
    for (const { role, text, within } of ofRole(page, /^(H\d|P|LI|Table)$/)) {
      if (role === 'Table') continue;
      if (/^H[2-6]$/.test(role) && tight(text) !== '') words.push({ under: tight(text), text: '' });
      else if (role === 'P') add(words, text);
      else if (role === 'LI') add(words, within.flatMap((one) => (one.role === 'Lbl' ? [] : one.text)).join(''));
    }
  return words;
}

/** The rows of one cell of a workbook that are no part of a table, without the sheet about itself and the stamp below each sheet. */
export function xlsxWords(bytes: Buffer, stamp: string): string {
  const { files, sheets } = readXlsx(bytes);
  const strings = elementsOf(files.get('xl/sharedStrings.xml') ?? '<sst/>').filter(({ name }) => name === 'si');
  const said: string[] = [];
  for (const at of [...sheets.keys()].keys()) {
    if (at === 0) continue;
    let [cells, inTable]: [string[], boolean] = [[], false];
    for (const { name, text, attributes } of elementsOf(files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '')) {
      if (name === 'c') cells.push(attributes['t'] === 's' ? (strings[Number(text)]?.text ?? '') : text);
      if (name !== 'row') continue;
      const [first = '', ...more] = cells.filter((cell) => cell !== '');
      if (first === '') inTable = false;
      else if (more.length > 0) inTable = true;
      else if (!inTable) said.push(first);
      cells = [];
    }
    if (said.at(-1) === stamp) said.pop();
    else throw new Error(`sheet ${at + 1} has no stamp below it`);
  }
  return tight(said.join(''));
}
