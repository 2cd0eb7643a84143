import type { Archive } from './archive.ts';
import { damaged } from './refuse-workbook.ts';
import { type XmlEvents, xmlScanner } from './xml-scanner.ts';

/** Reads a part of a workbook; after each chunk `more` may write away what was found, or say with false that it is enough. */
export const readPart = async (
  archive: Archive,
  name: string,
  events: XmlEvents,
  more: () => boolean | Promise<boolean> = () => true,
): Promise<void> => {
  const bytes = archive.open(name);
  if (bytes === null) throw damaged('een onderdeel ontbreekt');
  const scanner = xmlScanner(events);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    scanner.write(textOf(decoder, chunk));
    if (!(await more())) return;
  }
  scanner.write(textOf(decoder));
  scanner.close();
};

const textOf = (decoder: TextDecoder, chunk?: Buffer): string => {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw damaged('het is niet in UTF-8 geschreven');
    throw error;
  }
};
