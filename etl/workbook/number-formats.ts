import type { Archive } from './archive.ts';
import { readPart } from './read-part.ts';
import { attribute } from './xml-scanner.ts';

/** How Excel shows a number: as a day, with leading zeros up to a width, or as it is. */
export type NumberFormat = 'date' | 'plain' | { width: number };

/** Built into Excel, so not written in a file (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are those of eastern languages. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each style, by its number. */
export const numberFormats = async (archive: Archive, name: string | null): Promise<readonly NumberFormat[]> => {
  const styles: NumberFormat[] = [];
  if (name === null) return styles;
  const custom = new Map<number, NumberFormat>();
  let inCells = false;
  await readPart(archive, name, {
    open: (element, tag) => {
      if (element === 'numFmt')
        custom.set(Number(attribute(tag, 'numFmtId')), formatOf(attribute(tag, 'formatCode') ?? ''));
      if (element === 'cellXfs') inCells = true;
      if (element !== 'xf' || !inCells) return;
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      styles.push(custom.get(id) ?? (isBuiltInDate(id) ? 'date' : 'plain'));
    },
    close: (element) => {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return styles;
};

/** What a format code shows. Text in quotes, colours and the letter after a backslash say nothing; a day or a year does. */
export const formatOf = (code: string): NumberFormat => {
  if (/^0{2,}$/.test(code)) return { width: code.length };
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  return /[dy]/i.test(bare) ? 'date' : 'plain';
};
