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
    shortcut: (data, at) => {
      const from = usualBeginning(data, at);
      const to = from === -1 ? -1 : data.indexOf('<', from);
      if (to === -1 || !data.startsWith('</t></si>', to)) return -1;
      const usual = data.slice(from, to);
      if (usual.includes('&')) return -1;
      texts.push(cellText(usual));
      return to + '</t></si>'.length;
    },
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

/** Where a text begins of the kind that nearly all are, and of which there may be hundreds of thousands; -1 for another. */
const usualBeginning = (data: string, at: number): number => {
  if (!data.startsWith('<si><t', at)) return -1;
  if (data.startsWith('>', at + 6)) return at + 7;
  return data.startsWith(' xml:space="preserve">', at + 6) ? at + 28 : -1;
};
