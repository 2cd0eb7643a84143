import type { Archive } from './archive.ts';
import { cellText } from './cell-text.ts';
import { readPart } from './read-part.ts';

/** The texts that the cells of all sheets point at, as cells of a CSV. */
export const sharedStrings = async (archive: Archive, name: string | null): Promise<readonly string[]> => {
  const texts: string[] = [];
  if (name === null) return texts;
  let text = '';
  let inPhonetic = false;
  await readPart(archive, name, {
    open: (element) => {
      if (element === 'si') text = '';
      if (element === 'rPh') inPhonetic = true;
    },
    close: (element, found) => {
      // Rich text stands in several runs; what tells how to pronounce it does not count.
      if (element === 't' && !inPhonetic) text += found;
      if (element === 'rPh') inPhonetic = false;
      if (element === 'si') texts.push(cellText(text));
    },
  });
  return texts;
};
