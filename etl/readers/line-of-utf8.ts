import { createReadStream } from 'node:fs';

/**
 * A letter with an accent, a sign such as € or a byte order mark in UTF-8. Read as Windows-1252 it would be a letter with an
 * accent and then a sign (Ã©, â‚¬, ï»¿), which no word has.
 */
const character = /[\xc2\xc3][\x80-\xbf]|\xe2[\x80-\xbf]{2}|\xef\xbb\xbf/;

/** The first line (from 1) of a file with a character that is UTF-8; null when there is none. */
export const lineOfUtf8 = async (path: string): Promise<number | null> => {
  let line = 1;
  let rest = '';
  for await (const data of createReadStream(path, { highWaterMark: 1024 * 1024, encoding: 'latin1' })) {
    const chunk = `${rest}${String(data)}`;
    const at = character.exec(chunk)?.index;
    const passed = at === undefined ? chunk.slice(0, -2) : chunk.slice(0, at);
    line += passed.split('\n').length - 1;
    if (at !== undefined) return line;
    rest = chunk.slice(-2);
  }
  return null;
};
